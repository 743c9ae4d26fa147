/** What nobody told is kept without a day that nobody named. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Outcome } from '$lib/domain/records';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { Situation } from '$lib/domain/rules/ending';
import { client, outcome, practice, situationOf, step, today } from '$tests/support/domain/cases';
import { outcomeRecorded } from '$lib/domain/recording/outcomes';
import { practiceEdited } from '$lib/domain/recording/practice';
import { withNews } from './news';

const plan = {
	kind: 'practiceCloses',
	lastSessionOn: '2026-10-30',
	closingOn: '2026-11-13',
	returnFromOn: null,
	returnByOn: null
};
const everybody = (here: Situation) => ({ one: () => here, all: () => [here] });

describe('where nobody said the news', () => {
	const none = { lastSessionOn: null, closingOn: null, returnFromOn: null, returnByOn: null };
	const ends = (id: string, ending: Partial<Outcome>) => {
		const how = { outcome: 'done' as const, happenedOn: today, ...ending };
		const change = outcomeRecorded(client(), step(id), how, 'new', 'US');
		return withNews(change, everybody(situationOf())).ops;
	};

	it.each<[string, Partial<Outcome>]>([
		['they knew already', { outcome: 'notApplicable', who: 'Their aunt' }],
		['they did not want to hear', { outcome: 'declined' }],
		['nobody was reached', { outcome: 'unreachable' }]
	])('of which ending it was is kept, and no day: %s', (_, ending) => {
		expect(ends(at.told, ending)).toMatchObject([
			{ fields: { said: { ...plan, ...none, no: 1 } } }
		]);
	});

	it('nor is one kept for records from before', () => {
		const old = outcome(at.told, { outcome: 'declined' });
		const here = situationOf({ outcomes: [old] });
		const change = practiceEdited(practice(), { lastSessionOn: day('2026-10-02') })!;
		expect(withNews(change, everybody(here)).ops[0]).toMatchObject({ fields: { said: none } });
	});

	it('what was declined anew is what had moved', () => {
		expect(ends(at.toldAgain, { outcome: 'declined' })).toMatchObject([{ fields: { said: plan } }]);
	});
});
