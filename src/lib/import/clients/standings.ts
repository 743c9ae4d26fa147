import { folded, type Standing } from '$lib/domain/records';
import words from './words.json';

const died = /\b(deceased|died|dead|death|passed away|rip)\b/;

/** Whole words, each with what it says of somebody; `null`: only the therapist knows. */
const meanings = words.standings.map(([standing, pattern]) => ({
	standing: standing as Standing | null,
	pattern: new RegExp(`\\b(${pattern})\\b`)
}));

/** Each word the status column uses, with the standing it means; `null` where the therapist must say. */
export function statusTable(values: readonly string[]): Record<string, Standing | null> {
	return Object.fromEntries([...new Set(values)].map((value) => [value, standingOf(value)]));
}

export function isDeceased(value: string): boolean {
	return died.test(plain(value)) && !/\b(not|no|never|relative|spouse)\b/.test(plain(value));
}

/** Whether somebody would write this of how a client stands. */
export const isStatus = (value: string): boolean => standingOf(value) !== null;

function standingOf(value: string): Standing | null {
	if (isDeceased(value)) return 'former';
	const said = plain(value)
		.replace(
			/\b(not|non|no longer|never) (an? )?(active|current|open|enrolled|in \w+|attending)( client)?\b/g,
			'inactive'
		)
		.replace(/\bde activated\b/g, 'inactive')
		.replace(/\b(not|non|never) \w+\b/g, 'hold');
	const found = meanings.filter(({ pattern }) => pattern.test(said));
	return found.length === 1 ? (found[0]?.standing ?? null) : null;
}

/** In small letters, words alone. */
export function plain(value: string): string {
	return folded(value)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
