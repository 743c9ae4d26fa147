import { sha256 } from '$lib/bytes';
import type { Letter } from '$lib/domain/letters/letter';
import { languageOf, type Paper } from './language';
import {
	laidOut,
	making,
	ownFiles,
	partOf,
	type Faces,
	type Making,
	type OwnFiles
} from './making';
import { addLetter, closeFile, letterFile, type LetterFile } from './write/file';

/** What became of a set of letters or forms. */
export type Made = {
	/** The file; empty when none could be made. */
	bytes: Uint8Array;
	pages: number;
	/** Those in the file, in order; `sha256` is of the letter's own PDF, `null` when not asked for. */
	made: { index: number; pages: number; sha256: string | null }[];
	/** Those that are not in the file, with a sentence for the user. */
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
	return oneFile(letters, {
		file,
		faces,
		add(letter) {
			const pages = laidOut(letter, job);
			if (typeof pages === 'string') return pages;
			addLetter(file, pages, partOf(letter));
			return pages.length;
		},
		hash: (letter) => (hashes ? ownFingerprint(letter, job, own) : null),
		several: 'Letters',
		onDone
	});
}

async function ownFingerprint(letter: Letter, job: Making, own: OwnFiles): Promise<string> {
	const file = await own.of(letter, job);
	if (typeof file === 'string') throw new Error(file);
	return sha256(file.bytes);
}

type Filling<Of> = {
	file: LetterFile;
	faces: Faces;
	/** Writes the pages; gives how many there are, or why it cannot be printed as it is. */
	add: (of: Of) => number | string;
	hash?: (of: Of) => Promise<string> | null;
	/** The title of a file in which titles differ: it names nobody. */
	several: string;
	/** More of the catalog's dictionary, once all are written. */
	entries?: () => string;
	onDone: MakeChoices['onDone'];
};

export async function oneFile<Of extends Paper>(
	all: Iterable<Of> | AsyncIterable<Of>,
	{ file, faces, add, hash, several, entries, onDone }: Filling<Of>
): Promise<Made> {
	const result: Made = { bytes: new Uint8Array(), pages: 0, made: [], failed: [] };
	const titles = new Set<string>();
	let first: Of | undefined;
	let index = 0;
	for await (const each of all) {
		const pages = add(each);
		if (typeof pages === 'string') result.failed.push({ index, because: pages });
		else {
			result.made.push({ index, pages, sha256: (await hash?.(each)) ?? null });
			result.pages += pages;
			titles.add(each.title);
			first ??= each;
		}
		index += 1;
		await onDone?.(index);
	}
	if (!first) return result;
	const title = titles.size === 1 ? first.title : several;
	const about = { title, language: languageOf(first), entries: entries?.() };
	return { ...result, bytes: await closeFile(file, faces, about) };
}
