import type { Day } from '$lib/domain/days/day';
import type { Going } from '$lib/domain/letters/mailing';
import { fileName } from '$routes/shared/letters/file-name';
import { imagesOf } from '$routes/shared/letters/images';
import { printedAt, rememberFile, sameFile } from './made-here';
import type { Asked, Ready } from './output';

type Picker = (options: {
	suggestedName: string;
	types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/**
 * Asks where to write a ZIP; must be called right after a click. `null`: the browser does not ask, and
 * saves what it is given. @throws `AbortError` when the user cancelled.
 */
async function chooseFile(name: string): Promise<FileSystemFileHandle | null> {
	const picker = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
	if (!picker) return null;
	const types = [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }];
	try {
		return await picker.call(window, { suggestedName: name, types });
	} catch (fault) {
		if ((fault as Error).name === 'AbortError') throw fault;
		return null;
	}
}

type Options = { signal: AbortSignal; onProgress: (done: number, name: string) => void };

/** Makes what is asked for; must be called right after a click. @throws `AbortError` when the user left. */
export function makeAll(asked: Asked, today: Day, options: Options): Promise<Ready> {
	return asked.output === 'zip' ? asZip(asked.goes, today, options) : asFile(asked, options);
}

async function asFile(asked: Asked, options: Options): Promise<Ready> {
	const chosen = toMake(asked);
	const letters = chosen.map(({ letter }) => letter);
	const same = sameFile(letters);
	if (same) return { ...same, reused: letters.length, leftOut: 0 };
	const { makeLetters } = await import('$lib/pdf');
	const { bytes, pages, made, failed } = await makeLetters(
		letters,
		await imagesOf(letters),
		options
	);
	const ready: Ready = {
		output: 'file',
		blob: made.length > 0 ? new Blob([bytes as BlobPart], { type: 'application/pdf' }) : null,
		saved: null,
		pages,
		made: of(chosen, made),
		reused: 0,
		leftOut: asked.goes.length - chosen.length,
		failed: failures(chosen, failed),
		numbers: new Map()
	};
	rememberFile(ready);
	return ready;
}

/** The letters that are made; all where none of them is new. */
export function toMake({ goes, output, onlyNew }: Asked): readonly Going[] {
	const fresh =
		output === 'file' && onlyNew ? goes.filter(({ letter }) => printedAt(letter) === null) : [];
	return fresh.length > 0 ? fresh : goes;
}

async function asZip(goes: readonly Going[], on: Day, options: Options): Promise<Ready> {
	const to = await chooseFile(fileName(on, 'zip'));
	const letters = goes.map(({ letter }) => letter);
	const { numberInZip, zipLetters } = await import('$lib/pdf');
	const zipped = await zipLetters(letters, await imagesOf(letters), { on, to, ...options });
	const { blob, made, failed } = zipped;
	return {
		output: 'zip',
		blob,
		saved: made.length > 0 ? (to?.name ?? null) : null,
		pages: made.reduce((sum, { pages }) => sum + pages, 0),
		made: of(goes, made),
		reused: made.filter(({ before }) => before).length,
		leftOut: 0,
		failed: failures(goes, failed),
		numbers: new Map(goes.map((going, index) => [going, numberInZip(index, goes.length)]))
	};
}

function of(goes: readonly Going[], made: readonly { index: number }[]): Going[] {
	return made.flatMap(({ index }) => goes[index] ?? []);
}

function failures(goes: readonly Going[], failed: readonly { index: number; because: string }[]) {
	return failed.flatMap(({ index, because }) => {
		const going = goes[index];
		return going ? [{ going, because }] : [];
	});
}
