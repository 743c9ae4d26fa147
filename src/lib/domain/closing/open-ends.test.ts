import { expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import { addDays, day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { openEnds, type OpenEnds } from './open-ends';
import type { Case } from '$lib/domain/records/case';
import type { Referral } from '$lib/domain/records';
import { caseOf, client, context, outcome, practice, step } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';

const last = day('2026-10-30');
const today = addDays(last, -12);
const steps = [
	step('choose-options', { stage: 'referrals', order: 5, title: 'Choose three options' }),
	step(at.nextProviderChosen, { stage: 'referrals' }),
	step(at.release, { stage: 'transition', order: 10, title: 'Have the release signed' }),
	step(at.summary, { stage: 'transition', order: 20 }),
	step(at.firstVisit, { stage: 'transition', order: 30 }),
	step(at.closed, { stage: 'file' })
];
const chosen = outcome(at.nextProviderChosen);

function ends(changed: Partial<Case> = {}, on = today): Record<keyof OpenEnds, string[]> {
	const found = openEnds([caseOf(changed)], context({ today: on }), steps);
	const acts = (id: keyof OpenEnds) => found[id].map(({ act }) => act);
	return {
		notPlaced: acts('notPlaced'),
		noFirstVisit: acts('noFirstVisit'),
		noRelease: acts('noRelease')
	};
}

function referral(changed: Partial<Referral>): Referral {
	const known = { clientId: 'zoe', providerId: 'river', suggestedOn: today };
	return { id: 'one', ...newReferral({ answer: 'accepted', ...known, ...changed }) };
}

const none = { notPlaced: [], noFirstVisit: [], noRelease: [] };

it('names who is not placed, with the first thing still to do', () => {
	expect(ends()).toEqual({ ...none, notPlaced: ['Choose three options'] });
});

it('names the next thing to do once the first is done', () => {
	const optional = step('ask', { stage: 'referrals', order: 1, optional: true });
	const choose = step('choose-options', { stage: 'referrals', order: 5, title: 'Choose' });
	const own = caseOf({ outcomes: [outcome('choose-options')] });
	const found = openEnds([own], context({ today }), [optional, choose, ...steps.slice(1)]);
	expect(found.notPlaced.map(({ step }) => step)).toEqual([at.nextProviderChosen]);
});

it('asks for no visit that is there on request alone', () => {
	const asked = steps.map((each) =>
		each.id === at.firstVisit ? { ...each, optional: true } : each
	);
	const found = openEnds([caseOf({ outcomes: [chosen] })], context({ today }), asked);
	expect([found.noFirstVisit.length, found.noRelease.length]).toEqual([0, 1]);
});

it('has a list from thirty days before the last session', () => {
	expect(ends({}, addDays(last, -30)).notPlaced).toHaveLength(1);
	expect(ends({}, addDays(last, -31)).notPlaced).toHaveLength(0);
});

it('names who has a next provider, and neither visit nor release', () => {
	expect(ends({ outcomes: [chosen] })).toEqual({
		...none,
		noFirstVisit: ['Ask for the day of the first visit'],
		noRelease: ['Have the release signed']
	});
});

it.each([
	[{ bookedFor: today }, 'Booked for October 18, 2026: ask afterwards'],
	[{ bookedFor: addDays(today, 3) }, 'Booked for October 21, 2026: ask afterwards'],
	[{ bookedFor: addDays(today, -1) }, 'Was booked for October 17, 2026: ask whether they went'],
	[{ bookedFor: addDays(today, -1), missedOn: today }, 'Call once more: the first visit was missed']
])('with a visit of %j says what comes next', (changed, act) => {
	expect(ends({ outcomes: [chosen], referrals: [referral(changed)] }).noFirstVisit).toEqual([act]);
});

it('names a release that was revoked before the summary went out', () => {
	const revoked = release({ revokedOn: day('2026-06-02') });
	const outcomes = [chosen, outcome(at.release)];
	const [act] = ends({ outcomes, releases: [revoked] }).noRelease;
	expect(act).toMatch('It was revoked on June 2, 2026.');
	expect(
		ends({ outcomes: [...outcomes, outcome(at.summary)], releases: [revoked] }).noRelease
	).toEqual([]);
});

it.each<[string, Partial<Case>, number]>([
	['who has more than 30 days', {}, -31],
	['whose file is closed', { outcomes: [outcome(at.closed)] }, 0],
	['who is on the waiting list', { client: client({ standing: 'waiting' }) }, 0]
])('leaves out somebody %s', (_, changed, days) => {
	expect(ends(changed, addDays(last, days))).toEqual(none);
});

it('keeps whose last session is past, and puts the fewest days first', () => {
	const later = caseOf({ client: client({ id: 'a', lastSessionOn: addDays(today, 9) }) });
	const past = caseOf({ client: client({ id: 'b', lastSessionOn: addDays(today, -4) }) });
	const { notPlaced } = openEnds([later, past], context({ today }), steps);
	expect(notPlaced.map(({ daysLeft }) => daysLeft)).toEqual([-4, 9]);
});

it('counts those of somebody who works no more from the absence', () => {
	const gone = practice({
		lastSessionOn: null,
		closingOn: null,
		absentSinceOn: addDays(today, -3)
	});
	const found = openEnds([caseOf()], context({ today, practice: gone }), steps);
	expect(found.notPlaced).toMatchObject([{ daysLeft: -3 }]);
});
