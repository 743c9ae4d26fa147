import { expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, context, outcome, practice, today } from '$tests/support/domain/cases';
import { catalog } from '$lib/catalog/index';

const march = { lastSessionOn: day('2027-03-19'), closingOn: day('2027-03-31') };
const none = { returnFromOn: null, returnByOn: null, custodian: null, letterId: null };
const said = { kind: 'practiceCloses' as const, ...march, ...none };

it('told again is the telling that stands where the first is undone', () => {
	const here = (...outcomes: ReturnType<typeof outcome>[]) =>
		situation(caseOf({ outcomes }), context({ catalog, practice: practice(march) }));
	const first = outcome(at.told, { said: { ...said, no: 1 } });
	const later = addDays(today, 7);
	const again = outcome(at.toldAgain, { said: { ...said, no: 2 }, happenedOn: later });
	const both = here(first, again);
	expect([both.doneOn(at.told), both.doneOn(at.toldAgain)]).toEqual([today, later]);
	expect([here(again).doneOn(at.told), here(again).ended(at.toldAgain)]).toEqual([later, null]);
});
