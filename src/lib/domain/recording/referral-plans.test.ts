import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Outcome, Referral } from '$lib/domain/records';
import { cases } from '$lib/domain/records/case';
import { milestones as at } from '$lib/domain/rules/milestones';
import { client, isAccepted, outcome, today } from '$tests/support/domain/cases';
import {
	calledOnceMore,
	needSaid,
	noFirstVisit,
	referralsForMany,
	waitPlanned
} from './referral-plans';
import { referral, referred, river, said } from '$tests/support/domain/recording';

const later = addDays(today, 20);

describe('what a client needs next', () => {
	const need = {
		need: 'urgent',
		seeksSpeciality: 'trauma',
		seeksInsurer: '',
		seeksLanguage: '',
		seeksFormat: null
	} as const;

	it('is kept with the client, and ends the asking', () => {
		expect(said(needSaid(referred(), need, today))).toMatchObject({
			act: 'Changed: need after the ending (care has to go on at once), wishes for a next provider',
			ends: [at.needAsked],
			sets: [{ need: 'urgent', seeksSpeciality: 'trauma' }]
		});
	});

	it('is no change where nothing differs and it was asked before', () => {
		const of = { ...referred([], [outcome(at.needAsked)]), client: client(need) };
		expect(needSaid(of, need, today)).toBeNull();
	});

	it('leaves the asking open while only wishes are known', () => {
		expect(said(needSaid(referred(), { ...need, need: null }, today)).ends).toEqual([]);
	});
});

it('a plan for the wait stands in the client’s record and ends its step', () => {
	const change = waitPlanned(referred(), { who: 'Dr. Ito', until: later }, today);
	expect(said(change)).toEqual({
		act: 'Plan for the wait: Dr. Ito until June 21, 2026',
		ends: [at.waitPlanned],
		sets: [{ bridgeWho: 'Dr. Ito', bridgeUntilOn: later }],
		accepted: true
	});
});

describe('after a missed first visit', () => {
	it('one more call is kept in the log of attempts', () => {
		const change = calledOnceMore(referred(), 'messageLeft', today);
		expect(change.ops).toMatchObject([
			{ type: 'contact', fields: { by: 'us', way: 'call', result: 'messageLeft' } }
		]);
		expect(change.ops.every(isAccepted)).toBe(true);
	});

	it('the end without a visit says what was tried', () => {
		const change = noFirstVisit(referred(), { calls: 1, offeredAgain: true }, today);
		expect(change.ops).toMatchObject([
			{
				fields: {
					step: at.firstVisit,
					outcome: 'unreachable',
					attempts: 1,
					because: 'First visit missed, called once more, another name offered'
				}
			}
		]);
	});

	it('and says no more than that, where nothing was', () => {
		const change = noFirstVisit(referred(), { calls: 0, offeredAgain: false }, today);
		expect(change.ops).toMatchObject([
			{ fields: { attempts: null, because: 'First visit missed' } }
		]);
	});
});

describe('that it did not come about stands on the missed visit', () => {
	const { ops } = noFirstVisit(referred(), { calls: 1, offeredAgain: false }, today);
	const [op] = ops;
	const outcomes = [{ id: op!.id, ...(op as { fields: object }).fields } as Outcome];
	const missed = referral({ answer: 'accepted', bookedFor: today, missedOn: today });
	const own = (one: Referral) => {
		const [found] = cases({ clients: [client()], outcomes, referrals: [one] });
		return found!.outcomes.map(({ step }) => step);
	};

	it('and goes with it, however that is taken back', () => {
		expect(own(missed)).toEqual([at.firstVisit]);
		expect(own({ ...missed, missedOn: null })).toEqual([]);
		expect(own({ ...missed, missedOn: null, visitKeptOn: today })).toEqual([]);
	});
});

describe('names for many clients', () => {
	const { path: open, newId } = referred();
	const one = { client: client(), path: open, providers: [river, river, river], complete: true };

	it('are one change that names nobody', () => {
		const change = referralsForMany([one, { ...one, providers: [] }], today, newId);
		expect(change).toMatchObject({ act: 'Next providers suggested for 1 client', subject: null });
		expect(said(change).ends).toEqual([at.optionsChosen]);
	});

	it('may be one for each', () => {
		const change = referralsForMany(
			[{ ...one, providers: [river], complete: false }],
			today,
			newId
		);
		expect(change?.ops).toHaveLength(1);
	});

	it('are no change where there are none', () => {
		expect(referralsForMany([], today, newId)).toBeNull();
		expect(referralsForMany([{ ...one, providers: [] }], today, newId)).toBeNull();
	});
});
