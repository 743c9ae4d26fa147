import { sha256 } from '$lib/bytes';
import type { Letter } from '$lib/domain/letters/letter';
import { languageOf, laidOut, making, type Faces, type Making } from './making';
import { ownFiles, type OwnFiles } from './own-files';
import { addLetter, closeFile, letterFile, type LetterFile } from './write/file';

/** What became of a set of letters. */
export type Made = {
	/** The file; empty when no letter could be made. */
	bytes: Uint8Array;
	pages: number;
	/** The letters in the file, in order; `sha256` is of the letter's own PDF, `null` when not asked for. */
	made: { index: number; pages: number; sha256: string | null }[];
	/** The letters that are not in the file, with a sentence for the user. */
	failed: { index: number; because: string }[];
};

export type MakeChoices = {
	/** Also work out the hash of each letter's own PDF. */
	hashes?: boolean;
	own?: OwnFiles;
	/** Called after each letter with how many are done, made or failed; a throw ends all. */
	onDone?: (done: number) => Promise<void> | void;
};

/** One file of all letters, in order. */
export async function make(
	letters: Iterable<Letter> | AsyncIterable<Letter>,
	images: Record<string, Uint8Array>,
	faces: Faces,
	{ hashes = false, own = ownFiles(), onDone }: MakeChoices = {}
): Promise<Made> {
	const job = await making(images, faces, own.pictures);
	const file = letterFile(job.pictures.opened);
	const result: Made = { bytes: new Uint8Array(), pages: 0, made: [], failed: [] };
	const written: Letter[] = [];
	let index = 0;
	for await (const letter of letters) {
		const pages = write(letter, job, file);
		if (typeof pages === 'string') result.failed.push({ index, because: pages });
		else {
			const sha256 = hashes ? await ownFingerprint(letter, job, own) : null;
			result.made.push({ index, pages, sha256 });
			result.pages += pages;
			written.push(letter);
		}
		index += 1;
		await onDone?.(index);
	}
	const bytes = await closed(file, written, faces);
	return { ...result, bytes };
}

/** How many pages the letter has, or why it cannot be printed as it is. */
function write(letter: Letter, job: Making, file: LetterFile): number | string {
	const pages = laidOut(letter, job);
	if (typeof pages === 'string') return pages;
	addLetter(file, pages, languageOf(letter));
	return pages.length;
}

async function ownFingerprint(letter: Letter, job: Making, own: OwnFiles): Promise<string> {
	const file = await own.of(letter, job);
	if (typeof file === 'string') throw new Error(file);
	return sha256(file.bytes);
}

async function closed(file: LetterFile, letters: readonly Letter[], faces: Faces) {
	const [first] = letters;
	if (!first) return new Uint8Array();
	const titles = new Set(letters.map(({ title }) => title));
	const title = titles.size === 1 ? first.title : 'Letters'; // common to all, without a name
	return closeFile(file, faces, { title, language: languageOf(first) });
}
