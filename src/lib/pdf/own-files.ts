import type { Letter } from '$lib/domain/letters/letter';
import { laidOut, ownFile, type Making } from './making';
import { noPictures, type Pictures } from './write/pictures';

/** A letter's own PDF; `before`: it was made for an earlier job and is used again. */
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
			const bytes = (await ownFile(letter, pages, making)) as Uint8Array<ArrayBuffer>;
			const file = { bytes, pages: pages.length, before: false };
			keep(content, file);
			return file;
		}
	};
}
