import { newCase } from '$lib/domain/records/case';
import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog';
import { notices } from '$lib/catalog/letters';
import type { Client, Practice } from '$lib/domain/records';
import { client, outcome, practice, provider, today } from '$tests/support/domain/cases';
import { lacking } from './lacking';

function sentences(changed: Partial<Practice>, people: Partial<Client>[] = [{}, { id: 'b' }]) {
	const said = practice({ crisisLines: 'Lifeline: 988', ...changed });
	const context = { practice: said, providers: [provider()], catalog, today };
	const cases = people.map((each) => newCase(client(each)));
	return lacking(cases, notices, context);
}

it('is empty where the practice has said all', () => {
	expect(sentences({})).toEqual([]);
});

it('names all that is missing at once, and each thing once for many people', () => {
	expect(sentences({ closingOn: null, phone: '', email: '' })).toHaveLength(2);
});

it('does not ask for the sake of somebody who has the letter', () => {
	const said = practice({ crisisLines: 'Lifeline: 988', closingOn: null });
	const context = { practice: said, providers: [provider()], catalog, today };
	const given = { ...newCase(client()), outcomes: [outcome('give-written-notice')] };
	expect(lacking([given], notices, context)).toEqual([]);
});

it('does not ask for the sake of former clients', () => {
	expect(sentences({ closingOn: null }, [{ standing: 'former' }])).toEqual([]);
});
