import { describe, expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog/index';
import { cases, type Case } from '$lib/domain/records/case';
import { cells, type Word } from '$lib/domain/path/cells';
import { day, type Day } from '$lib/domain/days/day';
import { path, type State } from '$lib/domain/path/path';
import { stages } from '$lib/domain/rules/ending';
import { standingOf, type ReferralStanding } from '$lib/domain/referrals';
import { closingOf, situation } from '$lib/domain/rules/situation';
import { ids } from '$tests/support/domain/cases';
import { sampleChanges } from './index';
import { kept } from '$tests/support/catalog/sample';

const words: readonly Word[] = [
	'Not yet',
	'Told',
	'Given',
	'Sent',
	'Offered',
	'Chosen',
	'Planned',
	'Held',
	'Release signed',
	'Summary sent',
	'Visit kept',
	'Declined',
	'Not reached',
	'Not needed',
	'Open',
	'Closed',
	'Former',
	'Waiting list'
];
const states: readonly State[] = ['ended', 'late', 'soon', 'later'];
const standings: readonly ReferralStanding[] = [
	'offered',
	'accepted',
	'waitListed',
	'booked',
	'firstVisitKept'
];

const days = ['2026-11-22', '2027-02-28', '2028-12-25'].map(day);

describe.each(days)('half way through the sample practice on %s', (today) => {
	const all = joined(today);
	const found = all.map((each) => look(each, today));

	it.each(stages)('the stage %s stands in every state for somebody', (stage) => {
		const seen = found.map(({ way }) => way.stages.find((each) => each.stage === stage)?.state);
		expect(states.filter((state) => !seen.includes(state))).toEqual([]);
	});

	it('says every word of the grid', () => {
		const seen = found.flatMap(({ columns }) => Object.values(columns).map(({ word }) => word));
		expect(words.filter((word) => !seen.includes(word))).toEqual([]);
	});

	it('has steps that ended in every way', () => {
		const seen = all.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome));
		expect(new Set(seen)).toEqual(new Set(['done', 'declined', 'unreachable', 'notApplicable']));
	});

	it('has referrals at every point', () => {
		const seen = all.flatMap(({ referrals }) => referrals.map(standingOf));
		expect(standings.filter((each) => !seen.includes(each))).toEqual([]);
	});

	it('has nothing recorded for a day to come', () => {
		const happened = all.flatMap(({ outcomes, contacts, releases }) => [
			...outcomes.map(({ happenedOn }) => happenedOn),
			...contacts.map(({ happenedOn }) => happenedOn),
			...releases.map(({ signedOn }) => signedOn)
		]);
		expect(happened.filter((on) => on !== null && on > today)).toEqual([]);
	});
});

function joined(today: Day): Case[] {
	const records = kept(sampleChanges(today, ids()));
	return cases({
		clients: records('client'),
		recipients: records('recipient'),
		outcomes: records('outcome'),
		contacts: records('contact'),
		referrals: records('referral'),
		sessions: records('session'),
		releases: records('release')
	});
}

function look(case_: Case, today: Day) {
	const [practice] = kept(sampleChanges(today, ids()))('practice');
	if (!practice) throw new Error('no practice');
	const here = situation(case_, { practice, providers: [], catalog, today });
	const way = path(here, steps);
	const isShown = case_.client.standing === 'current' || closingOf(here) !== null;
	return { way: isShown ? way : { ...way, stages: [] }, columns: cells(here, way) };
}
