import { expect, it } from 'vitest';
import type { LetterTemplate } from '$lib/domain/letters/template';
import { client, guardian, situationOf } from '$tests/support/domain/cases';
import { template } from '$tests/support/domain/letters';
import { isWhole, readersOf } from './readers';

const everybody = [
	guardian({ id: 'guardian', role: 'guardian' }),
	guardian({ id: 'partner', role: 'partner' }),
	guardian({ id: 'family', role: 'familyMember' }),
	guardian({ id: 'decides', role: 'decisionMaker' })
];
const one = situationOf({ recipients: everybody });

function readers(to: LetterTemplate['to'], ...heres: (typeof one)[]) {
	const all = readersOf({ ...template('any', to), fits: () => true }, heres);
	return all.map(({ to: { case: own, recipient } }) => recipient?.id ?? own.client.id);
}

it.each<[LetterTemplate['to'], string[]]>([
	['client', ['zoe', 'partner', 'family']],
	['person', ['zoe']],
	['guardian', ['guardian', 'decides']],
	['members', ['zoe', 'partner', 'family']],
	['decisionMaker', ['guardian', 'decides']]
])('a letter to the %s goes to %j', (to, ids) => {
	expect(readers(to, one)).toEqual(ids);
});

it.each<[LetterTemplate['to'], string[]]>([
	['client', ['zoe']],
	['guardian', ['zoe']],
	['decisionMaker', ['zoe']]
])('a letter to the %s goes to the client where nobody else is there', (to, ids) => {
	expect(readers(to, situationOf())).toEqual(ids);
});

it('one guardian alone gets the letter to guardians', () => {
	expect(readers('guardian', situationOf({ recipients: [guardian()] }))).toEqual(['maja']);
});

it('whom the letter is not for does not get it', () => {
	const former = situationOf({ client: client({ id: 'bo', standing: 'former' }) });
	expect(readers('person', former, one)).toEqual(['zoe']);
});

it.each([
	[[], [], true],
	[['Say where.'], [], false],
	[[], ['Ask when.'], false],
	[['Say where.'], ['Ask when.'], false]
])('missing %j and unknown %j, it is whole: %s', (missing, unknown, whole) => {
	const letter = { ...template('any', 'client', missing), unknown: () => unknown };
	expect(isWhole(letter, one)).toBe(whole);
});
