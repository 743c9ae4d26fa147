import { describe, expect, it } from 'vitest';
import { whoGets } from '$lib/domain/letters/mailing';
import type { Client, Recipient } from '$lib/domain/records';
import { caseOf, client, context, guardian, outcome, reason } from '$tests/support/domain/cases';
import { template } from '$tests/support/domain/letters';

const told = [outcome('tell-in-session')];
const own = { ...template('own', 'client'), fits: () => true };
const plain = { ...template('plain', 'person'), fits: () => true };
const beside = { ...template('beside', 'decisionMaker'), fits: () => true };
const ira = guardian({ id: 'ira', role: 'decisionMaker', name: 'Ira Novak' });

function written(recipients: Recipient[], changed: Partial<Client> = {}, byName: string[] = []) {
	const person = caseOf({ client: client(changed), outcomes: told, recipients });
	return whoGets([person], [own, plain, beside], context(), new Set(byName));
}

describe('somebody for whom others decide', () => {
	it('gets a letter beside each of those, in words of its own', () => {
		const { goes, heldOut } = written([ira, guardian()]);
		expect(goes.map(({ template, letter }) => [template.id, letter.to[0]])).toEqual([
			['plain', 'Zoë Lindqvist'],
			['beside', 'Ira Novak'],
			['beside', 'Maja Lindqvist']
		]);
		expect(heldOut).toEqual([]);
	});

	it.each([
		['whose right is not checked', { legalAuthority: null }, 'Check first'],
		['who may not decide', { legalAuthority: false }, 'no authority to decide'],
		['without a name', { name: '' }, 'no name']
	])('gets it also where one %s is held out', (_, changed, sentence) => {
		const { goes, heldOut } = written([{ ...ira, ...changed }]);
		expect(goes.map(({ template }) => template.id)).toEqual(['plain']);
		expect(heldOut).toMatchObject([
			{ because: 'decisionMakerIncomplete', sentence: expect.stringContaining(sentence) }
		]);
	});

	it('waits where nobody is noted, unless chosen by name', () => {
		const partner = guardian({ role: 'partner' });
		expect(written([partner]).heldOut).toMatchObject([{ because: 'noDecisionMaker' }]);
		expect(written([partner], {}, ['zoe']).goes.map(({ template }) => template.id)).toEqual([
			'plain'
		]);
	});

	it('is told first: without their own letter none goes to others', () => {
		const catalog = { ...context().catalog, reasons: [{ ...reason, byPostAlone: true }] };
		const unseen = client({ street: '' });
		const person = caseOf({ client: unseen, outcomes: told, recipients: [ira] });
		const { goes, heldOut } = whoGets([person], [own, plain, beside], context({ catalog }));
		expect([goes, heldOut]).toMatchObject([[], [{ because: 'noAddress' }]]);
	});
});

it('a letter to whoever decides goes to those alone where it is for a minor or for them', () => {
	const records = { ...template('records', 'guardian'), fits: () => true };
	const person = (minor: boolean) =>
		caseOf({ client: client({ minor }), outcomes: told, recipients: [ira, guardian()] });
	const to = (minor: boolean) =>
		whoGets([person(minor)], [records], context()).goes.map(({ letter }) => letter.to[0]);
	expect([to(true), to(false)]).toEqual([['Maja Lindqvist'], ['Ira Novak', 'Maja Lindqvist']]);
});

describe('a couple', () => {
	const couple = caseOf({
		client: client({ format: 'couple' }),
		outcomes: told,
		recipients: [guardian({ role: 'partner', name: 'Ira Novak' })]
	});
	const to = (forEachMember?: boolean) => {
		const each = { ...own, ...(forEachMember === undefined ? {} : { forEachMember }) };
		const { goes } = whoGets([couple], [each], context(), new Set(['zoe']));
		return goes.map(({ letter }) => letter.to[0]);
	};

	it('has a copy for each where the words hold for each', () => {
		expect(to(true)).toEqual(['Zoë Lindqvist', 'Ira Novak']);
	});

	it('has one for the client alone where they do not', () => {
		expect(to()).toEqual(['Zoë Lindqvist']);
	});
});
