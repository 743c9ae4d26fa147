/**
 * The letters made since the vault was opened, so that making them again makes only what changed. Held in
 * memory alone, and forgotten with the vault's key.
 */
import { now } from '$lib/clock';
import type { Letter } from '$lib/domain/letters/letter';
import { forgetLetters } from '$lib/pdf';
import type { Ready } from './output';
import { whenLocked } from './when-locked.svelte';

/** By what stands on the paper, the moment it was put into a file to print. */
const printed = new Map<string, number>();
let last: { contents: string; ready: Ready } | null = null;

whenLocked(() => {
	printed.clear();
	last = null;
	void forgetLetters();
});

/** When this letter, with these very words, was put into a file to print; `null`: it was not. */
export function printedAt(letter: Letter): number | null {
	return printed.get(JSON.stringify(letter)) ?? null;
}

export function rememberFile(ready: Ready): void {
	const letters = ready.made.map(({ letter }) => letter);
	for (const letter of letters) printed.set(JSON.stringify(letter), now());
	last = { contents: JSON.stringify(letters), ready };
}

/** The file made last, where it holds just these letters as they are now. */
export function sameFile(letters: readonly Letter[]): Ready | null {
	return last?.contents === JSON.stringify(letters) ? last.ready : null;
}
