import { expect, it } from 'vitest';
import { words } from '$tests/support/catalog/letters-to-others/fitting';
import type { Rows } from '$tests/support/catalog/letters-to-others/wording';
import { ofClient } from '$tests/support/catalog/letters-to-others/wording-of-client';
import { ofPractice } from '$tests/support/catalog/letters-to-others/wording-of-practice';
import { clientLetters, outsideEntries, practiceEntries } from './index';

const client = /Zoë|Lindqvist/;

const rows: Rows = [...ofClient, ...ofPractice];

it('every entry has its row', () => {
	expect(rows.map(([id]) => id).sort()).toEqual(outsideEntries.map(({ id }) => id).sort());
});

it.each(rows)('%s holds what it must, and nothing it must not', (id, must, mustNot) => {
	const text = words(outsideEntries.find((each) => each.id === id)!);
	for (const each of must) expect(text).toMatch(each);
	if (mustNot) expect(text).not.toMatch(mustNot);
});

it.each(practiceEntries.map((entry) => [entry.id, entry] as const))(
	'%s names no client',
	(_, entry) => {
		expect(words(entry)).not.toMatch(client);
	}
);

it.each(clientLetters.map((letter) => [letter.id, letter] as const))(
	'%s gives no birth date, address or record number',
	(_, letter) => {
		expect(words(letter)).not.toMatch(/1988|Elm Road|97201/);
	}
);
