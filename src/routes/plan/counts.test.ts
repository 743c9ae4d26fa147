import { expect, it } from 'vitest';
import { caseload } from '$lib/domain/path/caseload';
import { addMonths } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import {
	caseOf,
	client,
	context,
	outcome,
	practice,
	step,
	today
} from '$tests/support/domain/cases';
import { counted } from './counts';

const here = context({ practice: practice({ lookBackMonths: 12 }) });
const former = (id: string, months: number) =>
	caseOf({ client: client({ id, standing: 'former', lastSeenOn: addMonths(today, -months) }) });
const cases = [
	caseOf({ outcomes: [outcome(milestones.told)] }),
	caseOf({ client: client({ id: 'two' }) }),
	former('three', 6),
	former('four', 30)
];
const { rows } = caseload(cases, here, [step(milestones.told)]);

it.each([
	['told', '1 of 2 told'],
	['former', '1 former client seen within 12 months'],
	['clients', '2 current, 4 in all']
] as const)('%s: %s', (count, words) => {
	expect(counted(count, rows, here).words).toBe(words);
});
