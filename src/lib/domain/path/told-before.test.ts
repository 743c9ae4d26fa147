import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Said } from '$lib/domain/records';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { Case } from '$lib/domain/records/case';
import { caseOf, client, outcome, practice, situationOf } from '$tests/support/domain/cases';
import { toldBefore } from './told-before';

/** The practice of the tests: the last session is on October 30, and it closes on November 13. */
const plan = { lastSessionOn: day('2026-10-30'), closingOn: day('2026-11-13') };
const none = { returnFromOn: null, returnByOn: null };

function told(on: Partial<Said> = {}): Case {
	const said: Said = {
		kind: 'practiceCloses',
		...plan,
		...none,
		custodian: null,
		no: 1,
		letterId: null,
		...on
	};
	return caseOf({ outcomes: [outcome(at.told, { said })] });
}

function moved(...cases: Case[]) {
	const later = practice({ lastSessionOn: day('2026-10-02') });
	return toldBefore(
		cases.map((each) => ({
			before: situationOf(each),
			after: situationOf({ ...each, practice: later })
		}))
	);
}

it('counts people by what they were told, and who was told before anybody kept it by what held until now', () => {
	const september = { lastSessionOn: day('2026-09-04') };
	const before = caseOf({ outcomes: [outcome(at.told)] });
	expect(moved(told(), told(september), before)).toEqual([
		{
			news: { kind: 'practiceCloses', ...plan, ...none },
			people: 2,
			who: ['zoe', 'zoe'],
			anew: true
		},
		{
			news: { kind: 'practiceCloses', ...plan, ...none, ...september },
			people: 1,
			who: ['zoe'],
			anew: true
		}
	]);
});

it.each([
	['nobody told', caseOf()],
	['told the new day already', told({ lastSessionOn: day('2026-10-02') })],
	['a former client', { ...told(), client: client({ standing: 'former' }) }],
	['whose own day stays', { ...told(plan), client: client({ lastSessionOn: plan.lastSessionOn }) }]
])('leaves out %s', (_, one) => {
	expect(moved(one as Case)).toEqual([]);
});

it('says nothing before anything is changed, though they go by another day', () => {
	const here = situationOf(told({ lastSessionOn: day('2026-09-04') }));
	expect(toldBefore([{ before: here, after: here }])).toEqual([]);
});
