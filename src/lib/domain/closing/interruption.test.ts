import { expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import type { Change, Op } from '$lib/domain/records/change';
import { addDays, day } from '$lib/domain/days/day';
import { asRecorded } from './as-recorded';
import { gapsAtRisk, lastSessionWords } from './interruption';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { Referral } from '$lib/domain/records';
import type { Circumstance } from '$lib/domain/rules/ending';
import { outcomeRecorded } from '$lib/domain/recording';
import {
	caseOf,
	client,
	outcome,
	practice,
	situationOf,
	step,
	today
} from '$tests/support/domain/cases';

const last = day('2026-10-30');

function gaps(changed: Partial<Case> = {}) {
	const own = client({ atRisk: true });
	return gapsAtRisk(situationOf({ client: own, ...changed })).map(({ missing }) => missing);
}

function referral(changed: Partial<Referral>): Referral {
	const known = { clientId: 'zoe', providerId: 'river', suggestedOn: today, offeredOn: today };
	return { id: 'one', ...newReferral({ ...known, ...changed }) };
}

const safe = outcome(at.safetyPlan);
const noPlan = 'No safety plan is recorded.';

it('asks nothing of a client who is not at risk', () => {
	expect(gaps({ client: client() })).toEqual([]);
});

it('asks nothing where the client has died, or treatment goes on', () => {
	const here = situationOf({ client: client({ atRisk: true }) });
	const died = { id: 'deceased' } as Circumstance;
	expect(gapsAtRisk({ ...here, circumstances: [died] })).toEqual([]);
	expect(gapsAtRisk({ ...here, reason: { ...here.reason, ends: false } })).toEqual([]);
});

it.each<[string, Partial<Case>, string[]]>([
	['nothing was done', {}, ['No referral was offered, or none was wanted.', noPlan]],
	[
		'referrals were declined',
		{ outcomes: [safe, outcome(at.referralsOffered, { outcome: 'declined' })] },
		['No referral was offered, or none was wanted.']
	],
	[
		'nobody has accepted',
		{ outcomes: [safe], referrals: [referral({})] },
		['Nobody has taken them on yet.']
	],
	[
		'the first visit is soon after',
		{
			outcomes: [safe],
			referrals: [referral({ answer: 'accepted', bookedFor: addDays(last, 7) })]
		},
		['The first visit with the next provider has not taken place, so nothing overlaps.']
	],
	[
		'the first visit is long after',
		{
			outcomes: [safe],
			referrals: [referral({ answer: 'accepted', bookedFor: addDays(last, 8) })]
		},
		[
			'The first visit with the next provider has not taken place, so nothing overlaps.',
			'The first visit is booked 8 days after the last session. More than 7 is long.'
		]
	],
	[
		'the first visit was kept',
		{ outcomes: [safe], referrals: [referral({ answer: 'accepted', visitKeptOn: today })] },
		[]
	]
])('where %s, says what is missing', (_, changed, missing) => {
	expect(gaps(changed)).toEqual(missing);
});

it('says how far the last session is', () => {
	const on = (days: number) => lastSessionWords(situationOf({ today: addDays(last, -days) }));
	expect(on(0)).toBe('Last session: October 30, 2026, today.');
	expect(on(12)).toBe('Last session: October 30, 2026, in 12 days.');
	expect(on(1)).toMatch(/, in 1 day/);
	expect(on(-3)).toBe('Last session: October 30, 2026, 3 days ago.');
	const open = situationOf({ practice: practice({ lastSessionOn: null }) });
	expect(lastSessionWords(open)).toBe('No day is set for the last session.');
});

it.each([
	['who holds them until then', 'Dr Ito', 'Dr Abel', /, or ask Dr Ito to see them in between\.$/],
	[
		'who covers for the practice',
		undefined,
		'Dr Abel',
		/, or ask Dr Abel to see them in between\.$/
	],
	['nobody where nobody is known', undefined, '', /ask for an earlier day\.$/]
])('of a long wait names %s', (_, bridgeWho, coverName, words) => {
	const referrals = [referral({ answer: 'accepted', bookedFor: addDays(last, 8) })];
	const own = client({ atRisk: true, bridgeWho });
	const found = gapsAtRisk(
		situationOf({ client: own, referrals, outcomes: [safe], practice: practice({ coverName }) })
	);
	expect(found.at(-1)?.still).toMatch(words);
});

it('counts what is recorded in the same press as there', () => {
	const before = caseOf({ client: client({ atRisk: true }) });
	const done = { outcome: 'done', happenedOn: today } as const;
	const change = outcomeRecorded(before.client, step(at.safetyPlan), done, 'o1', 'US');
	expect(gaps(asRecorded(before, change))).not.toContain(noPlan);
	const other = { ...before, client: client({ id: 'omar', atRisk: true }) };
	expect(gaps(asRecorded(other, change))).toContain(noPlan);
});

it('takes from a change what is said of this client alone', () => {
	const before = caseOf();
	const set = (type: 'client' | 'practice', id: string): Op =>
		({ op: 'set', type, id, fields: { name: 'Changed' } }) as Op;
	const named = (...ops: Op[]) => asRecorded(before, { act: '', ops } as Change).client.name;
	expect(named(set('client', 'zoe'))).toBe('Changed');
	expect(named(set('client', 'omar'), set('practice', 'zoe'))).toBe(before.client.name);
	const contact = { op: 'add', type: 'contact', id: 'c', fields: { clientId: 'zoe' } } as Op;
	expect(asRecorded(before, { act: '', ops: [contact] } as Change).outcomes).toEqual([]);
	const deleted: Op = { op: 'del', type: 'client', id: 'zoe' };
	expect(asRecorded(before, { act: '', ops: [deleted] } as Change)).toEqual(before);
});
