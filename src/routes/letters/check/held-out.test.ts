import { expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import { newCase } from '$lib/domain/records/case';
import type { Because, HeldOut } from '$lib/domain/letters/mailing';
import { grouped } from './held-out';

function held(name: string, because: Because, sentence: string): HeldOut {
	const client = { id: name, ...newClient({ name }) };
	const case_ = newCase(client);
	return { addressee: { case: case_, recipient: null }, because, sentence };
}

it('puts people with the same reason together, what can be put right first', () => {
	const groups = grouped([
		held('Ada', 'former', 'A former client.'),
		held('Ben', 'noAddress', 'No address yet.'),
		held('Cy', 'former', 'A former client.')
	]);
	expect(groups.map(({ because, people }) => [because, people.length])).toEqual([
		['noAddress', 1],
		['former', 2]
	]);
});

it('says each sentence once', () => {
	const [group] = grouped([
		held('Ada', 'notTold', 'Not told yet.'),
		held('Ben', 'notTold', 'Not told yet.')
	]);
	expect(group?.sentences).toEqual(['Not told yet.']);
});

it.each([
	['atRisk', true],
	['notTold', true],
	['noAddress', false],
	['noGuardian', false],
	['former', false]
] as const)('lets somebody held out as %s be chosen by name: %s', (because, may) => {
	expect(grouped([held('Ada', because, 'Why.')])[0]?.mayBeChosen).toBe(may);
});
