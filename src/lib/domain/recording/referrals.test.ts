import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { outcome, provider, today } from '$tests/support/domain/cases';
import {
	referralMoved,
	referralsOffered,
	referralsSuggested,
	referralWithdrawn
} from './referrals';
import { referral, referred, river, said } from '$tests/support/domain/recording';

const later = addDays(today, 20);

describe('suggested', () => {
	it('three names end the choosing of three options', () => {
		const change = referralsSuggested(referred(), [river, river, river], today);
		expect(said(change)).toMatchObject({ ends: [at.optionsChosen], accepted: true });
	});

	it('a name that was declined does not count', () => {
		const declined = referral({ answer: 'declinedByClient', answeredOn: today });
		const two = referralsSuggested(referred([declined]), [river, river], today);
		expect(said(two).ends).toEqual([]);
		const three = referralsSuggested(referred([referral()]), [river, river], today);
		expect(said(three).ends).toEqual([at.optionsChosen]);
	});

	it('fewer names leave it open', () => {
		expect(said(referralsSuggested(referred([referral()]), [river], today)).ends).toEqual([]);
	});

	it('names who was suggested, in the trail of the client', () => {
		const change = referralsSuggested(referred(), [river], today);
		expect(change).toMatchObject({
			act: 'Suggested on June 1, 2026: River Clinic',
			subject: 'zoe'
		});
	});
});

describe('offered', () => {
	const three = ['one', 'two', 'three'].map((id) => referral({ id }));
	const offer = (checkedOn: Day | null, referrals = three) =>
		said(
			referralsOffered(
				referred(referrals),
				referrals.map((each) => ({ referral: each, provider: provider({ checkedOn }) })),
				today
			)
		);

	it('of fewer than three names ends neither the choosing nor the checking', () => {
		expect(offer(today, three.slice(1)).ends).toEqual([at.referralsOffered]);
	});

	it('of fewer, where the choice stands on a word, ends the checking', () => {
		const chosen = outcome(at.optionsChosen, { because: 'Nobody else is near' });
		const [one] = three;
		const offered = [{ referral: one!, provider: provider({ checkedOn: today }) }];
		const change = referralsOffered(referred([one!], [chosen]), offered, today);
		expect(said(change).ends).toEqual([at.openingsChecked, at.referralsOffered]);
	});

	it('ends the choosing, the giving of names, and the checking where each was asked lately', () => {
		expect(offer(today).ends).toEqual([at.optionsChosen, at.openingsChecked, at.referralsOffered]);
	});

	it('leaves the checking open where somebody was asked long ago', () => {
		expect(offer(addDays(today, -40)).ends).toEqual([at.optionsChosen, at.referralsOffered]);
	});

	it('leaves the checking open where only one of two was asked lately', () => {
		const two = [today, null].map((checkedOn) => ({
			referral: referral(),
			provider: provider({ checkedOn })
		}));
		expect(said(referralsOffered(referred(), two, today)).ends).not.toContain(at.openingsChecked);
	});

	it('ends no step anew that has ended', () => {
		const before = [outcome(at.referralsOffered), outcome(at.optionsChosen)];
		const change = referralsOffered(
			referred([], before),
			[{ referral: referral(), provider: null }],
			today
		);
		expect(said(change)).toMatchObject({ ends: [], sets: [{ offeredOn: today }] });
	});
});

describe('what happens then', () => {
	const offered = referral({ offeredOn: today });
	const move = (event: Parameters<typeof referralMoved>[3], of = offered) =>
		said(referralMoved(referred([of], [outcome(at.optionsChosen)]), of, river, event));

	it('accepted ends the note of the choice', () => {
		expect(move({ kind: 'accepted', on: today })).toMatchObject({
			act: 'River Clinic: chosen on June 1, 2026',
			ends: [at.referralsOffered, at.nextProviderChosen],
			sets: [{ answer: 'accepted', answeredOn: today }],
			accepted: true
		});
	});

	it.each(['waitListed', 'declinedByClient', 'declinedByProvider'] as const)(
		'%s leaves the choice open',
		(kind) => {
			const found = move({ kind, on: today });
			expect(found.ends).not.toContain(at.nextProviderChosen);
			expect(found.sets).toEqual([{ answer: kind, answeredOn: today }]);
		}
	);

	it('booked says accepted as well, and keeps the day of the visit', () => {
		expect(move({ kind: 'booked', on: later, today })).toMatchObject({
			sets: [{ answer: 'accepted', answeredOn: today, bookedFor: later, missedOn: null }]
		});
	});

	it.each([
		['booked', { kind: 'booked', on: addDays(today, 30), today: later }],
		['kept', { kind: 'visitKept', on: later }]
	] as const)('a visit that is %s leaves the day of the answer there is', (_, event) => {
		const waits = referral({ offeredOn: today, answer: 'waitListed', answeredOn: today });
		expect(move(event, waits).sets).toMatchObject([{ answer: 'accepted', answeredOn: today }]);
		const accepted = referral({ offeredOn: today, answer: 'accepted', answeredOn: today });
		expect(move(event, accepted).sets[0]).not.toHaveProperty('answeredOn');
	});

	it('a visit that was kept ends the question whether it was', () => {
		const found = move({ kind: 'visitKept', on: today });
		expect(found.ends).toEqual([at.referralsOffered, at.nextProviderChosen, at.firstVisit]);
	});

	it('a missed visit keeps the path open', () => {
		expect(move({ kind: 'missed', on: today })).toMatchObject({
			ends: [],
			sets: [{ missedOn: today }]
		});
	});

	it('an answer to a name that was never recorded as offered says that it was', () => {
		expect(move({ kind: 'declinedByClient', on: today }, referral()).sets).toEqual([
			{ offeredOn: today, answer: 'declinedByClient', answeredOn: today }
		]);
	});

	it('a name that was only suggested is taken off again', () => {
		expect(referralWithdrawn(referral(), river)).toEqual({
			act: 'River Clinic no longer suggested',
			subject: 'zoe',
			ops: [{ op: 'del', type: 'referral', id: 'one' }]
		});
	});
});
