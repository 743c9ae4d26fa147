import { expect, it } from 'vitest';
import type { Client, Referral } from '$lib/domain/records';
import { caseOf, client, practice, today } from '$tests/support/domain/cases';
import { referral } from '$tests/support/domain/recording';
import { seekerOf } from './seeker';

const accepted = { offeredOn: today, answer: 'accepted', answeredOn: today } as const;
const declined = { offeredOn: today, answer: 'declinedByProvider' } as const;

it.each<[string, Partial<Client>, Partial<Referral>[], number | null]>([
	['nobody who needs no further care', { need: 'none' }, [], null],
	['whoever was not asked yet', { need: null }, [], 3],
	['no former client', { standing: 'former' }, [], null],
	['nobody who has found one', {}, [accepted], null],
	['for two more beside one', {}, [{}], 2],
	['for one more beside two', {}, [{}, {}], 1],
	['nobody who has three names', {}, [{}, {}, {}], null],
	['for two more beside one who said no and one who may come', {}, [declined, {}], 2]
])('a provider is looked for by %s', (_, changed, referrals, wanted) => {
	const all = referrals.map((each) => referral(each));
	const seeker = seekerOf(caseOf({ client: client(changed), referrals: all }), practice());
	expect(seeker?.wanted ?? null).toBe(wanted);
});

it('whom they were named before is known, those who said no too', () => {
	const referrals = [referral({ providerId: 'a' }), referral({ providerId: 'b', ...declined })];
	expect(seekerOf(caseOf({ referrals }), practice())?.known).toEqual(new Set(['a', 'b']));
});
