/** Whoever is named to a child’s guardians was asked for openings lately, and sees children. River Clinic is named. */
import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Provider } from '$lib/domain/records';
import {
	client,
	guardian,
	outcome,
	provider,
	situationOf,
	today
} from '$tests/support/domain/cases';
import { letter, lint } from '$tests/support/domain/lint';

const never = 'No note that they were asked about openings';
const ago = (days: number) => ({ checkedOn: addDays(today, -days) });

function asked(fields: Partial<Provider>, minor = true): string[] {
	const own = client({ minor, phone: '', bornOn: null });
	const outcomes = [outcome('tell-in-session'), outcome('check-custody')];
	const here = situationOf({ client: own, outcomes, recipients: [guardian()] });
	here.providers = [provider(fields), provider({ id: 'other', name: 'Not Named' })];
	return lint(letter(), { here, recipient: minor ? guardian() : null })
		.filter(({ rule }) => rule === 'named')
		.map(({ where, sentence }) => `${where.words}: ${sentence.split(/[:.]/)[0]}`);
}

const children = 'Nothing says that they see children';
const young = { speciality: 'Children and teens' };

it.each<[string, Partial<Provider>, string[]]>([
	['nothing noted', {}, [never, children]],
	['adults, asked a month ago', { ...ago(30), speciality: 'Trauma, adults' }, [children]],
	['children, asked a month ago', { ...young, ...ago(30) }, []],
	['families, never asked', { speciality: 'Families' }, [never]],
	[
		'children, asked longer ago',
		{ ...young, ...ago(31) },
		['Last asked about openings more than 30 days ago']
	],
	['full when asked', { ...young, ...ago(3), openings: 0 }, ['They had no opening when asked']]
])('a name in a letter to a child’s guardian: %s', (_, fields, words) => {
	expect(asked(fields)).toEqual(words.map((each) => `River Clinic: ${each}`));
	expect(asked(fields, false)).toEqual([]);
});
