import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog';
import { addDays } from '$lib/domain/days/day';
import type { Case, Client } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { initials } from '$lib/domain/records';
import { caseOf, client, context, guardian, today } from '$tests/support/domain/cases';
import { callList, callRows } from './call-list';

const plain = (name: string) => name;

function rows(changed: Partial<Client>, more: Partial<Case> = {}, shown = plain) {
	const here = situation(caseOf({ client: client(changed), ...more }), context({ catalog }));
	const on = addDays(today, 1);
	const telling = { situation: here, on, session: null, chosen: false, need: 'usual' as const };
	const calls = callList([telling], shown);
	return { calls, as: (as: 'name' | 'initials' | 'number') => callRows(calls, as, shown)[1] };
}

it.each([
	['agreed', 'voicemail yes'],
	['refused', 'NO voicemail'],
	[null, 'voicemail not asked: leave none']
] as const)('a number stands with what may be left: voicemail %s', (voicemail, leave) => {
	const { as } = rows({ phone: '503-555-0101', voicemail });
	expect(as('name')).toEqual(['2026-06-02', 'Lindqvist, Zoë', '503-555-0101', leave]);
});

it('stands by initials or by number, and says where there is no number', () => {
	const { as } = rows({ recordNumber: 'R-17' });
	expect([as('initials')?.[1], as('number')?.[1]]).toEqual(['Z. L.', 'R-17']);
	expect(rows({}).as('number')?.[1]).toBe('No number');
});

it('never shows the own number of somebody who must not be called', () => {
	const { as } = rows({
		...{ circumstances: ['threatened'], phone: '503-555-0101', voicemail: 'agreed' },
		...{ thirdPerson: 'Beth Ortega', thirdPersonAddress: 'Box 1', thirdPersonPhone: '303-555-0188' }
	});
	expect(as('name')?.slice(2)).toEqual(['Do not call. Through Beth Ortega, 303-555-0188', '']);
});

it('names others who are called too by initials while names are hidden', () => {
	const recipients = [guardian({ phone: '503-555-0177', voicemail: 'refused' })];
	const { as } = rows({ phone: '' }, { recipients }, initials);
	expect(as('name')?.slice(1)).toEqual(['Z. L.', 'M. L.: 503-555-0177 (NO voicemail)', '']);
});
