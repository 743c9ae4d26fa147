import { expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog';
import type { Client } from '$lib/domain/records';
import { referralsForMany } from '$lib/domain/recording';
import { listed, spread } from '$lib/domain/referrals';
import { caseOf, client, context, ids, provider, today } from '$tests/support/domain/cases';
import { asked, seeking, suggesting } from './seeking';

const here = context({ catalog });
const found = (changed: Partial<Client>) =>
	seeking([caseOf({ client: client(changed) })], here, steps);

it.each<[string, Partial<Client>, number]>([
	['somebody in the closing practice', {}, 1],
	['nobody who needs no further care', { need: 'none' }, 0],
	['no former client', { standing: 'former' }, 0]
])('finds %s', (_, changed, count) => {
	expect(found(changed)).toHaveLength(count);
});

it('leaves out whom nobody has asked, unless wished for', () => {
	const seekers = found({});
	expect(asked(seekers, false)).toEqual([]);
	expect(asked(seekers, true)).toEqual(seekers);
});

it('keeps the names of each, and ends the choosing where three are there', () => {
	const seekers = found({});
	const list = listed(
		['x', 'y', 'z'].map((id) => provider({ id, openings: 2 })),
		[]
	);
	const around = { today, region: 'US' as const, placeTitle: (id: string) => id };
	const { proposals } = spread(seekers, list, around);
	const change = referralsForMany(suggesting(proposals, here, steps), today, ids());
	const added = change?.ops.map((op) => (op.op === 'add' ? op.type : op.op));
	expect(added).toEqual(['referral', 'referral', 'referral', 'outcome']);
});
