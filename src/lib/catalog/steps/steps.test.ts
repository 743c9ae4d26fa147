import { describe, expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog/index';
import { letters } from '$lib/catalog/letters/index';
import { milestones } from '$lib/domain/rules/milestones';
import { outcomeRecorded } from '$lib/domain/recording';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	guardian,
	isAccepted,
	practice
} from '$tests/support/domain/cases';
import { shared } from '$tests/support/catalog/shared';

describe('the steps', () => {
	it('are all the tasks of standards C.3, each once', () => {
		const codes = (stage: number, from: number, to: number) =>
			Array.from({ length: to - from + 1 }, (_, i) => `${stage}.${from + i}`);
		const everybodys = steps.filter((each) => !each.brought);
		expect(everybodys.map((each) => each.code).sort()).toEqual(
			[...codes(1, 1, 8), ...codes(2, 1, 8), ...codes(3, 1, 8), ...codes(4, 1, 9)].sort()
		);
	});

	it('have a code of their own, and a stage', () => {
		expect(shared(steps, ({ id }) => id)).toEqual([]);
		expect(shared(steps, ({ code }) => code)).toEqual([]);
	});

	it('include each that plan, grid and letters look at', () => {
		const ids = steps.map((each) => each.id);
		expect(Object.values(milestones).filter((id) => !ids.includes(id))).toEqual([]);
		expect(letters.filter(({ step }) => step !== null && !ids.includes(step))).toEqual([]);
	});

	it('have no day and no group where they are optional', () => {
		const optional = steps.filter((each) => each.optional);
		const here = situation(caseOf({ recipients: [guardian()] }), context({ catalog }));
		const wrong = optional.filter((each) => each.dueOn(here) ?? each.group);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	it.each(steps.map((step) => [step.id, step] as const))('%s speaks briefly', (_, step) => {
		const { title, act, why, good } = step;
		expect(title.length).toBeLessThanOrEqual(40);
		expect([why, good].every((text) => text.length <= 160 && /[.?]$/.test(text))).toBe(true);
		expect(`${title} ${act} ${why} ${good}`).not.toMatch(/terminat|abandon|complian/i);
		const ending = { outcome: 'done', happenedOn: practice().plannedOn } as const;
		const change = outcomeRecorded(client(), step, ending, 'o1', 'US');
		expect(change.ops.every(isAccepted)).toBe(true);
	});
});
