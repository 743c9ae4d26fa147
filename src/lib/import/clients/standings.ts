import type { Standing } from '$lib/domain/records';

const words: [Standing, RegExp][] = [
	[
		'former',
		/^(inactive|archived?|discharged?|closed|former|past|ended|completed|left|deceased)\b/
	],
	[
		'waiting',
		/^(prospect(ive)?|wait(ing|list| list|listed)?|in|en)(quiry)?\b|^(lead|pending|referred|referral)\b/
	],
	['current', /^(active|current|open|ongoing|in (treatment|therapy)|enrolled)\b/]
];

/** Each word the status column uses, with the standing it means; `null` where the therapist must say. */
export function statusTable(values: readonly string[]): Record<string, Standing | null> {
	return Object.fromEntries([...new Set(values)].map((value) => [value, standingOf(value)]));
}

function standingOf(value: string): Standing | null {
	const word = value.toLowerCase().replace(/[-_\s]+/g, ' ');
	return words.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
