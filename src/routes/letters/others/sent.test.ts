import { expect, it } from 'vitest';
import { outsideEntries } from '$lib/catalog/letters-to-others';
import { day } from '$lib/domain/days/day';
import type { SentLetter } from '$lib/domain/records';
import { keptLetters } from './sent';

const sent = (id: string, letter: string, on: string, clientId: string | null = null) =>
	({
		id,
		letter,
		clientId,
		happenedOn: day(on),
		frozen: JSON.stringify({ to: ['Board of Psychology', 'Salem'] })
	}) as SentLetter;

const letters = [
	sent('a', 'licensing-board', '2026-06-01'),
	sent('b', 'payer', '2026-06-03'),
	sent('c', 'practice-closing', '2026-06-02', 'zoe'),
	sent('d', 'transfer-summary', '2026-06-02', 'zoe')
];

it('lists those of the practice, the newest first, with whom they went to', () => {
	const kept = keptLetters(outsideEntries, letters, null);
	expect(kept.map(({ letter }) => letter.id)).toEqual(['b', 'a']);
	expect(kept[1]).toMatchObject({
		title: 'Notice to the licensing board',
		to: 'Board of Psychology'
	});
});

it('lists for a client those to others, and not those to the client', () => {
	expect(keptLetters(outsideEntries, letters, 'zoe').map(({ letter }) => letter.id)).toEqual(['d']);
});
