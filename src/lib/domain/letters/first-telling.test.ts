import { expect, it } from 'vitest';
import { isFirstTelling } from './first-telling';
import { milestones } from '$lib/domain/rules/milestones';
import { caseOf, context, outcome, reason, situationOf } from '$tests/support/domain/cases';
import { situation } from '$lib/domain/rules/situation';

const notice = { step: milestones.letter };
const of = (changed: Partial<typeof reason>) => {
	const catalog = { ...context().catalog, reasons: [{ ...reason, ...changed }] };
	return situation(caseOf(), context({ catalog }));
};
const waives = { [milestones.told]: 'They know.' };

it.each([
	['a notice to somebody who was not told', notice, situationOf(), true],
	['a notice after telling', notice, situationOf({ outcomes: [outcome(milestones.told)] }), false],
	['a notice where they ended it themselves', notice, of({ waives }), false],
	['a notice to somebody out of reach', notice, of({ waives, clientReachable: false }), true],
	['a letter that is no notice', { step: 'send-a-message' }, situationOf(), false],
	['an answer to one person', { step: null }, situationOf(), false]
])('for %s', (_, template, here, first) => {
	expect(isFirstTelling(template, here)).toBe(first);
});
