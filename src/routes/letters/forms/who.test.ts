import { expect, it } from 'vitest';
import { caseOf, client, context, outcome, today } from '$tests/support/domain/cases';
import { catalog } from '$lib/catalog';
import type { Client } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { whoGets, type Person } from './who';

const nobody = new Set<string>();

function person(changed: Partial<Client> = {}, told = true): Person {
	const own = client(changed);
	const outcomes = told ? [outcome('tell-in-session', { happenedOn: today })] : [];
	const here = situation(caseOf({ client: own, outcomes }), context({ catalog }));
	return { client: own, name: own.name, situation: here };
}

it('makes one for whoever was told', () => {
	expect(whoGets([person()], nobody)).toMatchObject({ goes: [{ name: 'Zoë Lindqvist' }], out: [] });
});

it.each<[string, Person]>([
	['was not told', person({}, false)],
	['is at risk', person({ atRisk: true })],
	['is in crisis', person({ circumstances: ['in-crisis'] })],
	['is a minor', person({ minor: true })],
	['comes as a couple', person({ format: 'couple' })],
	['comes in a group', person({ format: 'group' })],
	['was a client', person({ standing: 'former' })],
	['waits', person({ standing: 'waiting' })]
])('makes one for somebody who %s by name alone', (_, one) => {
	expect(whoGets([one], nobody)).toMatchObject({ goes: [], out: [{ choosable: true }] });
	expect(whoGets([one], new Set(['zoe']))).toMatchObject({ goes: [one], out: [] });
});

it('makes none that would show whoever threatened one’s own address, until a third person is named', () => {
	const threatened = person({ circumstances: ['threatened'] });
	expect(whoGets([threatened], new Set(['zoe']))).toMatchObject({
		goes: [],
		out: [{ sentence: expect.stringMatching(/^Name the third person first/), choosable: false }]
	});
	const third = {
		thirdPerson: 'Beth',
		thirdPersonAddress: 'Box 1',
		thirdPersonPhone: '303-555-0188'
	};
	const named = person({ circumstances: ['threatened'], ...third });
	expect(whoGets([named], nobody)).toMatchObject({ goes: [named] });
});

it('makes none for somebody who has died, not even by name', () => {
	const gone = person({ circumstances: ['deceased'] });
	expect(whoGets([gone], new Set(['zoe']))).toMatchObject({
		goes: [],
		out: [{ choosable: false }]
	});
});
