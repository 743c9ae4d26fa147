/**
 * The door to PDF: letters in, bytes out. pdf-lib and the faces are loaded by the worker or on first
 * use, never by importing this file.
 */
import type { Day } from '$lib/domain/days/day';
import type { Form } from '$lib/domain/letters/form';
import type { Letter } from '$lib/domain/letters/letter';
import type { Addressed, Addressing } from './labels/make';
import type { LaidPage } from './layout/laid';
import type { Made } from './make';
import type { Zipped } from './zip';

export type { LaidBlock, LaidImage, LaidLine, LaidPage, PlacedBlock } from './layout/laid';
export type { Made } from './make';
export type { Zipped } from './zip';
export type { Addressed, Addressing } from './labels/make';
export {
	envelopes,
	labelSheets,
	labelsOn,
	type EnvelopeId,
	type LabelSheetId
} from './labels/stock';
export { numberInZip } from './name-in-zip';
export { readImage, type ImageHeader } from './image';
export { sha256 as fingerprint } from '$lib/bytes';
export { undrawable, undrawableOnForm, type Undrawable } from './undrawable';
export { Unprintable } from './unprintable';
export { fontVersion, layoutVersion } from './version';

/** Address of the licence of the faces (SIL Open Font License), which goes wherever they go. */
export { default as licenceOfFaces } from './fonts/OFL.txt?url';

export type MakeOptions = {
	/** Called with the number of letters done so far and the first address line of the last one. */
	onProgress?: (done: number, name: string) => void;
	/** Aborting stops the making and rejects with the signal's reason. */
	signal?: AbortSignal;
};

/**
 * One tagged PDF of all letters, in order. Letters that cannot be drawn faithfully are left out and
 * named in `failed`; when none is left, `bytes` is empty. `images` are PNG or JPEG files by hash.
 */
export async function makeLetters(
	letters: Letter[],
	images: Record<string, Uint8Array>,
	{
		hashes = false,
		...options
	}: MakeOptions & {
		/** Also work out the hash of each letter's own single-letter PDF: costs several times the time. */
		hashes?: boolean;
	} = {}
): Promise<Made> {
	const { askWorker } = await import('./ask-worker');
	return askWorker({ makes: 'file', hashes }, { letters, images, ...options });
}

/**
 * One tagged PDF of all forms, in order: what is known is printed, what is not can be filled in. Forms
 * that cannot be drawn faithfully are left out and named in `failed`.
 */
export async function makeForms(forms: Form[], options: MakeOptions = {}): Promise<Made> {
	const { askWorker } = await import('./ask-worker');
	return askWorker({ makes: 'forms', forms }, { letters: [], images: {}, ...options });
}

/**
 * A ZIP of each letter's own tagged PDF, and of its English copy, handed on letter by letter, with numbers for names
 * (see `numberInZip`). Letters that were put into one before and did not change are used again until
 * `forgetLetters`. A ZIP that was stopped, or has no letter, leaves nothing.
 */
export async function zipLetters(
	letters: Letter[],
	images: Record<string, Uint8Array>,
	{
		on,
		to,
		...options
	}: MakeOptions & {
		/** The day that stands at each file. */
		on: Day;
		/** Where to write; `null` for a Blob. */
		to: FileSystemFileHandle | null;
	}
): Promise<Zipped> {
	const { askWorker } = await import('./ask-worker');
	const job = { makes: 'zip' as const, count: letters.length, on, to };
	return askWorker(job, { letters, images, ...options });
}

/**
 * The PDF of one letter, which only this password opens: letters, digits and signs of a plain keyboard, at most 32.
 * What it is encrypted with is loaded by this call alone.
 */
export async function lockLetter(
	letter: Letter,
	images: Record<string, Uint8Array>,
	password: string
): Promise<Made> {
	const { askWorker } = await import('./ask-worker');
	return askWorker({ makes: 'locked', password }, { letters: [letter], images });
}

/**
 * A letter as a Word file (.docx), with the words, headings and lists of its PDF. Throws `Unprintable`, with a
 * sentence for the user, when a picture is missing or broken.
 */
export async function wordCopy(
	letter: Letter,
	images: Record<string, Uint8Array>
): Promise<Uint8Array> {
	const { makeWord } = await import('./word/make');
	return makeWord(letter, images);
}

/** One tagged PDF of address labels or envelopes, without a word of the letters; see `Addressing`. */
export async function printAddresses(of: Addressing, signal?: AbortSignal): Promise<Addressed> {
	const { askWorker } = await import('./ask-worker');
	return askWorker({ makes: 'addresses', of }, { letters: [], images: {}, signal });
}

/** Loads all that letters are made with, so that they are made at once when asked for. @throws when it cannot be. */
export async function getReady(): Promise<void> {
	const { askWorker } = await import('./ask-worker');
	await askWorker({ makes: 'ready' }, { letters: [], images: {} });
}

/** Ends the worker, with every letter it keeps. */
export async function forgetLetters(): Promise<void> {
	const { forget } = await import('./ask-worker');
	forget();
}

/**
 * The pages of a letter as they will print, for the screen. Positions are in points from the top
 * left; the faces they are measured with are loaded into the document first. Throws
 * `Unprintable`, with a sentence for the user, when a picture is missing or broken.
 */
export async function layoutPages(
	letter: Letter,
	images: Record<string, Uint8Array>
): Promise<LaidPage[]> {
	const { laidForScreen } = await import('./screen');
	return laidForScreen(letter, images);
}
