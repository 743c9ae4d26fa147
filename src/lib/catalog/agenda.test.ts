import { expect, it } from 'vitest';
import { agendaFor } from '$lib/domain/sessions/closure-sessions';
import { reason, situationOf } from '$tests/support/domain/cases';
import { agenda } from './index';

const here = (mayEndAtOnce: boolean) => ({ ...situationOf(), reason: { ...reason, mayEndAtOnce } });

it('has each item once', () => {
	expect(new Set(agenda.map(({ id }) => id)).size).toBe(agenda.length);
});

it('is whole where there is time', () => {
	expect(agendaFor(here(false), agenda)).toEqual(agenda);
});

it('keeps the first item, the signs, the supports, the way on and the records where there is none', () => {
	expect(agendaFor(here(true), agenda).map(({ id }) => id)).toEqual([
		'why-we-meet',
		'early-signs',
		'supports-and-crisis',
		'where-it-goes-on',
		'records-and-contact'
	]);
});
