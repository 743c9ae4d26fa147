import { describe, expect, it } from 'vitest';
import { caseload } from '$lib/domain/path/caseload';
import { addMonths, day } from '$lib/domain/days/day';
import type { Outcome } from '$lib/domain/records';
import { milestones } from '$lib/domain/rules/milestones';
import {
	caseOf,
	client,
	context,
	outcome,
	practice,
	situationOf,
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

describe('who is told is one number on Today and here', () => {
	const news = { ...situationOf().news!, custodian: null, no: 1, letterId: null };
	const own = (id: string, ...outcomes: Outcome[]) => caseOf({ client: client({ id }), outcomes });
	const told = (changed: Partial<Outcome> = {}) => outcome(milestones.told, changed);

	it.each([
		['nobody', [own('a')], 0, 1],
		[
			'of a day that moved since',
			[own('a', told({ said: { ...news, closingOn: day('2026-12-01') } }))],
			1,
			1
		],
		['of a leave', [own('a', told({ said: { ...news, kind: 'leave' } }))], 0, 1],
		[
			'by somebody else',
			[own('a', told({ outcome: 'notApplicable', who: 'Their aunt' })), own('b')],
			0,
			1
		],
		[
			'whose file was closed since',
			[
				caseOf({
					client: client({ id: 'a', standing: 'former' }),
					outcomes: [told(), outcome(milestones.closed)]
				}),
				own('b')
			],
			1,
			2
		]
	])('%s', (_, some, done, of) => {
		const all = caseload(some, here, [step(milestones.told)]);
		expect([all.counts.told, all.counts.toTell]).toEqual([done, of]);
		expect(counted('told', all.rows, here).words).toBe(`${done} of ${of} told`);
	});
});
