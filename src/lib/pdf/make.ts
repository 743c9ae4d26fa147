import type { Letter } from '$lib/domain/letter';
import { layout, type Layout } from './layout/layout';
import type { Face, LaidPage } from './layout/laid';
import { faceWidths } from './layout/measure';
import { undrawable } from './undrawable';
import { Unprintable } from './unprintable';
import { addLetter, closeFile, letterFile } from './write/file';
import { openPictures, type Pictures } from './write/pictures';

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

export type Faces = Record<Face, Uint8Array>;

type Making = { faces: Faces; lay: Layout; pictures: Pictures };

/** @param onProgress called after each letter with how many are done, made or failed. */
export async function make(
	letters: readonly Letter[],
	images: Record<string, Uint8Array>,
	faces: Faces,
	{ hashes = false, onProgress }: { hashes?: boolean; onProgress?: (done: number) => void } = {}
): Promise<Made> {
	const lay = layout({ regular: faceWidths(faces.regular), bold: faceWidths(faces.bold) });
	const making = { faces, lay, pictures: await openPictures(images) };
	const file = letterFile(making.pictures.opened);
	const result: Made = { bytes: new Uint8Array(), pages: 0, made: [], failed: [] };
	for (const [index, letter] of letters.entries()) {
		const pages = laidOut(letter, making);
		if (typeof pages === 'string') result.failed.push({ index, because: pages });
		else {
			addLetter(file, pages, languageOf(letter));
			const sha256 = hashes ? await ownHash(letter, pages, making) : null;
			result.made.push({ index, pages: pages.length, sha256 });
			result.pages += pages.length;
		}
		onProgress?.(index + 1);
	}
	const first = letters[result.made[0]?.index ?? -1];
	if (first) {
		const about = { title: titleOf(letters, result), language: languageOf(first) };
		result.bytes = await closeFile(file, faces, about);
	}
	return result;
}

/** The pages of a letter, or why it cannot be printed as it is. */
function laidOut(letter: Letter, { lay, pictures }: Making): LaidPage[] | string {
	const [missing] = undrawable(letter);
	if (missing) {
		return `The ${missing.where} has the character “${missing.character}”, which the letter’s typeface lacks. Please change it, or print this letter from the screen.`;
	}
	try {
		return lay(letter, pictures.sizes);
	} catch (fault) {
		if (!(fault instanceof Unprintable)) throw fault;
		const files = [letter.sender.logo, letter.signOff.signature];
		const broken = files.map((file) => pictures.faults.get(file ?? '')).find(Boolean);
		return (broken ?? fault).message;
	}
}

async function ownHash(letter: Letter, pages: LaidPage[], making: Making): Promise<string> {
	const file = letterFile(making.pictures.opened);
	const language = languageOf(letter);
	addLetter(file, pages, language);
	const bytes = await closeFile(file, making.faces, { title: letter.title, language });
	const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function languageOf({ region }: Letter): string {
	return region === 'US' ? 'en-US' : 'en-GB';
}

/** The letters' common title, without a name. */
function titleOf(letters: readonly Letter[], { made }: Made): string {
	const titles = new Set(made.map(({ index }) => letters[index]?.title));
	const [only] = titles;
	return titles.size === 1 && only ? only : 'Letters';
}
