import { describe, expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import { caseOf, client, practice, today } from '$tests/support/domain/cases';
import { seekerOf, type Seeker } from './seeker';
import { spread, type Spread } from './spread';
import { around, list, many, seekers } from '$tests/support/domain/referring';

const named = ({ proposals }: Spread) =>
	proposals.map(({ seeker, options }) => [
		seeker.case.client.id,
		options.map(({ provider }) => provider.id)
	]);
const firsts = ({ proposals }: Spread) => proposals.map(({ options }) => options[0]?.provider.id);

describe('three names each', () => {
	it('three full colleagues do not get forty people', () => {
		const { proposals, load } = spread(
			seekers(...many(40, {})),
			list(...many(3, { openings: 0 }), ...many(8, { openings: 5 })),
			around
		);
		expect(proposals.every(({ options }) => options.length === 3)).toBe(true);
		expect(load.every(({ count }) => count === 15)).toBe(true);
	});

	it('where openings suffice, everybody may take the first name', () => {
		const polish = { seeksLanguage: 'Polish' };
		const found = spread(
			seekers({}, {}, polish, polish),
			list({ languages: 'Polish', openings: 2 }, { languages: 'English', openings: 2 }),
			around
		);
		expect(firsts(found).filter((id) => id === 'p0')).toHaveLength(2);
		expect(firsts(found)).toHaveLength(4);
	});

	it('one name for everybody comes before a second for anybody', () => {
		const { proposals } = spread(seekers(...many(5, {})), list({}, {}), around);
		expect(proposals.map(({ options }) => options.length).sort()).toEqual([1, 1, 1, 1, 2]);
	});

	it('whoever still lacks a name gets one where an opening may be named once more', () => {
		const found = spread(seekers({}, {}), list({ openings: 2 }, { openings: 2 }, {}), around);
		expect(found.proposals.every(({ options }) => options.length === 3)).toBe(true);
	});

	it('whoever cannot wait comes first', () => {
		const found = spread(seekers(...many(3, {}), { need: 'urgent' }), list({}), around);
		expect(found.proposals.map(({ seeker }) => seeker.case.client.id)).toContain('c3');
		expect(found.short.every(({ why }) => why !== '')).toBe(true);
	});

	it('proposes nobody who lacks what the client cannot do without, and says so', () => {
		const found = spread(
			seekers({ seeksLanguage: 'Polish' }),
			list({ languages: 'English' }),
			around
		);
		expect(found.proposals).toEqual([]);
		expect(found.short[0]).toMatchObject({
			missing: 3,
			why: 'Too few on your list suit. Most often: Polish is not among their languages.'
		});
	});
});

describe('who looks for a provider', () => {
	const referral = { clientId: 'zoe', providerId: 'p0', suggestedOn: today };
	const accepted = { offeredOn: today, answer: 'accepted', answeredOn: today } as const;

	it.each<[string, Partial<Case>, number | null]>([
		['nobody who needs no further care', { client: client({ need: 'none' }) }, null],
		['no former client', { client: client({ standing: 'former' }) }, null],
		[
			'nobody who has found one',
			{ referrals: [{ id: 'r', ...newReferral({ ...referral, ...accepted }) }] },
			null
		],
		['for what is lacking of three', { referrals: [{ id: 'r', ...newReferral(referral) }] }, 2]
	])('%s', (_, changed, wanted) => {
		expect(seekerOf(caseOf(changed), practice())?.wanted ?? null).toBe(wanted);
	});

	it('is not sent again where somebody said no', () => {
		const declined = newReferral({ ...referral, ...accepted, answer: 'declinedByProvider' });
		const seeker = seekerOf(
			caseOf({ referrals: [{ id: 'r', ...declined }] }),
			practice()
		) as Seeker;
		expect(named(spread([seeker], list({}, {}), around))).toEqual([['zoe', ['p1']]]);
	});
});
