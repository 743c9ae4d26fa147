/** Faults of days that were met in the app, each from the facts of the walk in which it was met. */
import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { newReferral } from '$lib/domain/records/blank';
import type { Practice } from '$lib/domain/records';
import { practiceEdited, tickedSince } from '$lib/domain/recording';
import { client, practice } from '$tests/support/domain/cases';
import { begun, doneOn, dueOn, found } from '$tests/support/domain/catalog-case';
import { reasons } from './index';

describe('where nobody has to be told, days count from the beginning of the ending', () => {
	it.each(['goals-achieved', 'client-ends', 'not-attending'])('%s', (reason) => {
		const of = { reason, lastSessionOn: day('2027-01-25') };
		const june = day('2027-06-15');
		expect(found({ of, today: june }, 'write-closing-note')).toMatchObject({
			due: { on: '2027-02-01' },
			state: 'late'
		});
	});
});

describe('a gate moves the days of all that stands behind it', () => {
	const of = { reason: 'lack-of-progress', lastSessionOn: day('2027-03-19') };
	const tried = '2027-01-11';

	it.each(['state-the-essentials', 'plan-closure-sessions', 'give-crisis-resources'])(
		'no progress: %s is not due before the changed plan was tried, on January 11',
		(id) => {
			expect(dueOn({ of }, 'try-another-plan')).toBe(tried);
			expect(dueOn({ of }, id)! >= tried).toBe(true);
		}
	);

	it('no progress: the letter waits for the changed plan, not for the review alone', () => {
		const outcomes = [
			doneOn('review-progress', '2026-12-02'),
			doneOn('tell-in-session', '2026-12-02')
		];
		expect(found({ of, outcomes }, 'give-written-notice').held).toMatch(/changed plan/);
	});

	it('wrong match: the essentials come no sooner than your own reasons were checked', () => {
		const own = { of: { reason: 'incompatibility', lastSessionOn: day('2026-12-20') } };
		const checked = dueOn(own, 'check-own-reasons')!;
		expect(dueOn(own, 'state-the-essentials')! >= checked).toBe(true);
	});

	it('a minor: custody is checked before anybody hears of it', () => {
		const own = { of: { minor: true }, by: { lastSessionOn: day('2027-03-19') } };
		expect(dueOn(own, 'check-custody')).toBe('2026-12-07');
		expect(found(own, 'tell-in-session').held).toMatch(/decides for the child/);
		const outcomes = [doneOn('check-custody', '2026-12-22')];
		expect(dueOn({ ...own, outcomes }, 'tell-in-session')).toBe('2026-12-22');
	});

	it('a crisis: the letter names the unit, and waits until there is one', () => {
		const own = { of: { reason: 'crisis-transfer' } };
		expect(found(own, 'give-written-notice').held).toMatch(/level of care|unit/i);
	});
});

describe('what is booked is followed', () => {
	const visit = (bookedFor: string) => ({
		id: 'r',
		...newReferral({ clientId: 'zoe', providerId: 'river', suggestedOn: begun }),
		answer: 'accepted' as const,
		bookedFor: day(bookedFor)
	});
	const chosen = [doneOn('record-choice', '2026-12-22')];
	const by = { lastSessionOn: day('2027-01-29') };

	it.each([
		['2027-03-15', '2027-03-16'],
		['2027-04-02', '2027-04-05']
	])('a first visit on %s is asked for on %s', (booked, asked) => {
		const own = { by, outcomes: chosen, referrals: [visit(booked)] };
		expect(dueOn(own, 'confirm-first-visit')).toBe(asked);
	});

	it('a missed one a week after it was heard of', () => {
		const missed = { ...visit('2027-02-10'), missedOn: day('2027-02-11') };
		const own = { by, outcomes: chosen, referrals: [missed] };
		expect(dueOn(own, 'confirm-first-visit')).toBe('2027-02-18');
	});
});

describe('a plan begins when its ending is chosen', () => {
	const of = (id: string) => reasons.find((each) => each.id === id)!;
	const on = day('2027-01-26');
	const edited = (before: Partial<Practice>, fields: Partial<Practice>, from: string, to: string) =>
		practiceEdited(practice({ plannedOn: begun, ...before }), fields, {
			from: of(from),
			to: of(to),
			on
		})?.ops[0];

	it.each([
		['a closing where the practice stayed open', 'not-ending', 'practice-closing'],
		['a closing where a leave was planned', 'planned-leave', 'practice-closing'],
		['the executor’s where a closing was planned', 'practice-closing', 'sudden-absence']
	])('%s', (_, from, to) => {
		const op = edited({ reason: from }, { reason: to }, from, to);
		expect(op).toMatchObject({ fields: { reason: to, plannedOn: on } });
	});

	it('with the first day that is set, and not with another', () => {
		const day_ = { lastSessionOn: day('2027-06-30') };
		const same = ['practice-closing', 'practice-closing'] as const;
		const none = { lastSessionOn: null, closingOn: null };
		expect(edited(none, day_, ...same)).toMatchObject({ fields: { plannedOn: on } });
		expect(edited({}, day_, ...same)).not.toMatchObject({ fields: { plannedOn: on } });
	});

	it('and stays where the reason is put otherwise, but the practice closes all the same', () => {
		const op = edited({}, { reason: 'retirement' }, 'practice-closing', 'retirement');
		expect(op).not.toMatchObject({ fields: { plannedOn: on } });
	});

	it('what a special situation brings counts from the day it was ticked', () => {
		const since = tickedSince(client(), ['in-crisis'], on);
		const own = { of: { circumstances: ['in-crisis'], circumstancesSince: since } };
		expect(dueOn({ ...own, today: addDays(on, 3) }, 'steady-first')).toBe(on);
		const still = client({ circumstances: ['in-crisis'], circumstancesSince: since });
		expect(tickedSince(still, ['in-crisis', 'deceased'], addDays(on, 9))).toEqual({
			'in-crisis': on,
			deceased: addDays(on, 9)
		});
	});
});

it('what is due today is now', () => {
	const today = day('2027-02-01');
	const own = { of: { reason: 'goals-achieved', lastSessionOn: day('2027-01-25') }, today };
	expect(found(own, 'write-closing-note').state).toBe('now');
});
