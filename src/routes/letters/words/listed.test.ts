import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog';
import { letters } from '$lib/catalog/letters';
import { day } from '$lib/domain/days/day';
import type { Wording } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, context, practice } from '$tests/support/domain/cases';
import { listed } from './listed';

const here = situation(caseOf(), context({ catalog, practice: practice({ place: 'us-or' }) }));
const version = letters.find(({ id }) => id === 'practice-closing')!.version;

function closing(from: string, basedOnVersion: number, changed: Partial<Wording> = {}) {
	const change = { part: 'paragraph', from, to: 'Thanks.', added: [] };
	const record: Wording = {
		id: 'w',
		letter: 'practice-closing',
		basedOnVersion,
		clientId: null,
		recipientId: null,
		name: '',
		words: JSON.stringify({ kind: 'changes', changes: [change] }),
		changedOn: day('2026-06-01'),
		...changed
	};
	return listed(letters, [record], [here]);
}

const word = (all: ReturnType<typeof listed>) =>
	all.ours.find(({ id }) => id === 'practice-closing')?.word;
const stands = 'Thank you for the trust you have shown me. I have been glad to work with you.';

it('says how much of a letter is changed', () => {
	expect(word(closing(stands, version))).toBe('One change');
});

it('says that ours has changed since, where the words that were changed stand nowhere now', () => {
	expect(word(closing('As ours once was.', version - 1))).toBe('Ours has changed since');
});

it('stays calm where a newer version of ours still says what was changed', () => {
	expect(word(closing(stands, version - 1))).toBe('One change');
});

it('lists what is changed for one person apart', () => {
	const all = closing(stands, version, { clientId: 'zoe' });
	expect([word(all), all.forOne.map(({ clientId }) => clientId)]).toEqual(['', ['zoe']]);
});
