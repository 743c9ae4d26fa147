import { joinBytes } from '$lib/bytes';
import type { Day } from '$lib/domain/days/day';
import { copyOf, type Letter } from '$lib/domain/letters/letter';
import { Zip, ZipPassThrough } from 'fflate';
import { making, type Faces, type Making, type OwnFiles } from './making';
import { nameInZip } from './name-in-zip';
import type { Outlet } from './outlet';

/** What became of letters that were put into a ZIP. */
export type Zipped = {
	/** The ZIP; `null` where it was written into a file, or no letter could be made. */
	blob: Blob | null;
	/** `before`: made earlier, unchanged since, and used again. */
	made: { index: number; pages: number; before: boolean }[];
	failed: { index: number; because: string }[];
};

export type Zipping = {
	count: number;
	on: Day;
	outlet: Outlet;
	own: OwnFiles;
	/** Called after each letter with how many are done; a throw ends all, and the outlet is left empty. */
	onDone?: (done: number) => Promise<void> | void;
};

/** Each letter's own PDF, and that of its English copy, under its number in the order given: a name would be read by whoever sees the folder. */
export async function zip(
	letters: Iterable<Letter> | AsyncIterable<Letter>,
	images: Record<string, Uint8Array>,
	faces: Faces,
	{ count, on, outlet, own, onDone }: Zipping
): Promise<Zipped> {
	const zipped: Zipped = { blob: null, made: [], failed: [] };
	let index = 0;
	try {
		const job = await making(images, faces, own.pictures);
		const files = archive(outlet, on);
		for await (const letter of letters) {
			const [file, copy] = await both(letter, job, own);
			if (typeof file === 'string') zipped.failed.push({ index, because: file });
			else {
				await files.add(nameInZip(index, count, 'letter'), file.bytes);
				if (copy) await files.add(nameInZip(index, count, 'copy'), copy);
				zipped.made.push({ index, pages: file.pages, before: file.before });
			}
			index += 1;
			await onDone?.(index);
		}
		if (zipped.made.length === 0) await outlet.abort();
		else zipped.blob = await files.end();
		return zipped;
	} catch (fault) {
		await outlet.abort();
		throw fault;
	}
}

/** The letter, or why it cannot be printed, and its copy. @throws where the copy alone cannot be. */
async function both(letter: Letter, job: Making, own: OwnFiles) {
	const file = await own.of(letter, job);
	const english = copyOf(letter);
	const copy = english && typeof file !== 'string' ? await own.of(english, job) : null;
	if (typeof copy === 'string') throw new Error(copy);
	return [file, copy?.bytes ?? null] as const;
}

/** A ZIP that is handed on file by file. PDFs are packed already: they go in as they are. */
function archive(outlet: Outlet, on: Day) {
	let made: Uint8Array<ArrayBuffer>[] = [];
	const zip = new Zip((fault, chunk) => {
		if (fault) throw fault;
		made.push(chunk);
	});
	const handOn = async () => {
		const chunk = joinBytes(made);
		made = [];
		await outlet.write(chunk);
	};
	return {
		async add(name: string, bytes: Uint8Array) {
			const file = new ZipPassThrough(name);
			file.mtime = `${on}T12:00`;
			zip.add(file);
			file.push(bytes, true);
			await handOn();
		},
		async end() {
			zip.end();
			await handOn();
			return outlet.close();
		}
	};
}
