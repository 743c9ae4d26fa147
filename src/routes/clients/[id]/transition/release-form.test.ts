import { expect, it } from 'vitest';
import { addDays, addMonths } from '$lib/domain/days/day';
import { newProvider, newReferral } from '$lib/domain/records/blank';
import { situationOf, today } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import type { ReleaseFields } from '$lib/domain/recording';
import { receivers, releaseFaults } from './release-form';

const bounds = { today, limit: null, region: 'US' as const };
const faults = (changed: Partial<ReleaseFields> = {}) =>
	releaseFaults({ ...release(), ...changed }, bounds);

it('finds nothing to put right where all is said', () => {
	expect(faults()).toEqual({});
});

it.each<[string, Partial<ReleaseFields>, string]>([
	['nobody may receive it', { to: ' ' }, 'release-to'],
	['nothing is ticked', { scope: [] }, 'release-scope'],
	['notes are ticked with more', { scope: ['records', 'psychotherapyNotes'] }, 'release-scope'],
	['it has no purpose', { purpose: '' }, 'release-purpose'],
	['it is signed tomorrow', { signedOn: addDays(today, 1) }, 'release-signed'],
	['it has no end', { expiresOn: null }, 'release-until'],
	['it has ended already', { expiresOn: addDays(today, -1) }, 'release-until']
])('says where something is wrong when %s', (_, changed, field) => {
	expect(Object.keys(faults(changed))).toEqual([field]);
});

it('may be prepared without a day of signing', () => {
	expect(faults({ signedOn: null, expiresOn: addMonths(today, 12) })).toEqual({});
});

it('puts first where the client goes', () => {
	const known = { clientId: 'zoe', providerId: 'b', suggestedOn: today };
	const referrals = [{ id: 'r', ...newReferral({ ...known, answer: 'accepted' }) }];
	const here = situationOf({ referrals });
	const providers = ['a', 'b'].map((id) => ({ id, ...newProvider({ name: id }) }));
	expect(receivers({ ...here, providers }).map(({ id }) => id)).toEqual(['b', 'a']);
});
