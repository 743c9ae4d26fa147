import { expect, it } from 'vitest';
import type { CorrespondentFields } from '$lib/domain/recording';
import { correspondent } from '$tests/support/domain/outside';
import { partyFaults, tidied } from './party-form';

const board: CorrespondentFields = correspondent();

it('finds nothing to put right where all is said', () => {
	expect(partyFaults(board)).toEqual({});
});

it.each([
	['there is no name', { name: ' ' }, 'party-name'],
	['there is no way to reach them', { address: '', phone: '', email: '' }, 'party-address'],
	['the e-mail address is not whole', { email: 'board@' }, 'party-email']
])('says where something is wrong when %s', (_, changed, field) => {
	expect(Object.keys(partyFaults({ ...board, ...changed }))).toEqual([field]);
});

it('keeps no blanks, and no empty greeting', () => {
	expect(tidied({ ...board, name: ' Board ', callName: ' ' })).toMatchObject({
		name: 'Board',
		callName: null
	});
});
