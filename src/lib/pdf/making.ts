import type { Letter } from '$lib/domain/letters/letter';
import { languageOf, type Paper } from './language';
import type { Face, LaidPage } from './layout/laid';
import { layout, type Layout } from './layout/layout';
import { widthsOf } from './layout/measure';
import { undrawable } from './undrawable';
import { Unprintable } from './unprintable';
import { addLetter, closeFile, letterFile, type Part } from './write/file';
import { noPictures, openPictures, type Pictures } from './write/pictures';

export type Faces = Record<Face, Uint8Array>;

/** What the letters of a job are made with: opened once, used for each. */
export type Making = { faces: Faces; lay: Layout; pictures: Pictures };

/** @param images PNG or JPEG files by hash @param before those of earlier jobs */
export async function making(
	images: Record<string, Uint8Array>,
	faces: Faces,
	before = noPictures()
): Promise<Making> {
	const lay = layout(widthsOf(faces));
	return { faces, lay, pictures: await openPictures(before, images) };
}

/** The pages of a letter, or why it cannot be printed as it is. */
export function laidOut(letter: Letter, { lay, pictures }: Making): LaidPage[] | string {
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

export function partOf(of: Paper): Part {
	return { title: of.title, language: languageOf(of) };
}

/** A letter's own PDF, with the faces cut to what it needs; `before`: it was made for an earlier job and is used again. */
export type OwnFile = { bytes: Uint8Array<ArrayBuffer>; pages: number; before: boolean };

/** The own PDFs of letters made before, by what stands on the paper. The oldest give way beyond the room. */
export type OwnFiles = {
	/** The letter's own PDF, made unless it is here; a sentence where it cannot be printed. */
	of(letter: Letter, making: Making): Promise<OwnFile | string>;
	/** What they were made with. */
	pictures: Pictures;
};

const ROOM_IN_BYTES = 96 * 2 ** 20;

export function ownFiles(room = ROOM_IN_BYTES): OwnFiles {
	const kept = new Map<string, OwnFile>();
	let size = 0;
	function keep(content: string, file: OwnFile) {
		kept.set(content, { ...file, before: true });
		size += file.bytes.length;
		for (const [oldest, { bytes }] of kept) {
			if (size <= room) break;
			kept.delete(oldest);
			size -= bytes.length;
		}
	}
	return {
		pictures: noPictures(),
		async of(letter, making) {
			const content = JSON.stringify(letter);
			const known = kept.get(content);
			if (known) return known;
			const pages = laidOut(letter, making);
			if (typeof pages === 'string') return pages;
			const made = letterFile(making.pictures.opened);
			addLetter(made, pages, partOf(letter));
			const bytes = await closeFile(made, making.faces, partOf(letter));
			const file = { bytes, pages: pages.length, before: false };
			keep(content, file);
			return file;
		}
	};
}
