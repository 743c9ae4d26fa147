import { describe, expect, it } from 'vitest';
import { isFor } from '$lib/domain/letters/mailing';
import { mostParticular } from '$lib/domain/letters/precedence';
import { milestones } from '$lib/domain/rules/milestones';
import { items, path, type Path } from '$lib/domain/path/path';
import { outcomeRecorded, stepsEndedBy } from '$lib/domain/recording';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	guardian,
	isAccepted,
	practice
} from '$tests/support/domain/cases';
import { acts, catalog, jurisdictions, reasons, steps } from './index';
import { letters, notices } from './letters';

const entries = import.meta.glob<{ id: string }>(
	[
		'./{steps,acts,circumstances,holidays,letters}/*.ts',
		'./places/*.json',
		'!./**/*.test.ts',
		'!./*/index.ts'
	],
	{ eager: true, import: 'default' }
);

it.each(Object.entries(entries))('%s is named for its id', (file, { id }) => {
	expect(file.split('/').at(-1)).toMatch(new RegExp(`^${id}\\.(ts|json)$`));
});

const folders = import.meta.glob<{ id: string }>('./reasons/*/reason.ts', {
	eager: true,
	import: 'default'
});
const words = import.meta.glob<{ id: string } | null>('./reasons/*/telling.ts', {
	eager: true,
	import: 'default'
});

it.each(Object.entries({ ...folders, ...words }))(
	'%s says what its folder is named',
	(file, said) => {
		expect(file.split('/')[2]).toBe(said?.id ?? 'not-ending');
	}
);

const ending = reasons.filter(({ ends }) => ends);
const closings = ending.filter(
	({ practiceEnds, startedBy, gates }) =>
		practiceEnds && startedBy === 'clinician' && !(milestones.told in gates)
);
const pairs = closings.flatMap((reason) =>
	jurisdictions.map((place) => [reason.id, place.id] as const)
);
const people = {
	routine: client(),
	minor: client({ minor: true })
};

function pathOf(reason: string, place: string, who = client()): Path {
	const here = context({ catalog, practice: practice({ reason, place }) });
	return path(situation(caseOf({ client: who }), here), steps);
}

it.each(pairs)('for %s in %s a client can be told within the days there are', (reason, place) => {
	const told = items(pathOf(reason, place)).find(({ step }) => step.id === milestones.told);
	expect(told?.due?.on).toBe('2026-07-31');
});

describe.each(ending.map(({ id }) => [id]))('the notice for %s', (reason) => {
	const fitting = (who: typeof people.minor) => {
		const here = context({ catalog, practice: practice({ reason }) });
		return notices.filter((each) => isFor(each, situation(caseOf({ client: who }), here)));
	};
	const shared: Record<string, string> = {
		'parental-leave': 'planned-leave',
		'sudden-absence': 'colleague-died'
	};

	it('is written for this reason, and goes to the client', () => {
		expect(mostParticular(fitting(people.routine))?.id).toBe(shared[reason] ?? reason);
		expect(fitting(people.routine).every((each) => each.to === 'client')).toBe(true);
	});

	it('goes to a guardian, and never to the minor, one for each letter that an adult may get', () => {
		const letters = fitting(people.minor);
		expect(letters.length).toBeGreaterThan(0);
		expect(new Set(letters.map(({ goesWith }) => goesWith)).size).toBe(letters.length);
		expect(letters.every((each) => each.to === 'guardian')).toBe(true);
	});
});

describe('the steps', () => {
	it('are all the tasks of standards C.3, each once', () => {
		const codes = (stage: number, from: number, to: number) =>
			Array.from({ length: to - from + 1 }, (_, i) => `${stage}.${from + i}`);
		const everybodys = steps.filter((each) => !each.brought);
		expect(everybodys.map((each) => each.code).sort()).toEqual(
			[...codes(1, 1, 8), ...codes(2, 1, 8), ...codes(3, 1, 8), ...codes(4, 1, 9)].sort()
		);
	});

	it('have an order of their own within their stage', () => {
		const places = steps.map((each) => `${each.stage} ${each.order}`);
		expect(new Set(places).size).toBe(steps.length);
	});

	it('include each that plan, grid and letters look at', () => {
		const ids = steps.map((each) => each.id);
		expect(Object.values(milestones).filter((id) => !ids.includes(id))).toEqual([]);
		expect(letters.filter(({ step }) => step !== null && !ids.includes(step))).toEqual([]);
	});

	it('have no day and no group where they are optional', () => {
		const optional = steps.filter((each) => each.optional);
		const here = situation(caseOf({ recipients: [guardian()] }), context({ catalog }));
		expect(optional.flatMap((each) => [each.dueOn(here), each.group])).toEqual(
			optional.flatMap(() => [null, null])
		);
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

describe('the acts', () => {
	it('end every group of steps', () => {
		const ended = acts.flatMap((act) => act.ends.map((each) => each.group));
		const groups = steps.flatMap((each) => each.group ?? []);
		expect([...new Set(ended)].sort()).toEqual([...new Set(groups)].sort());
	});

	it.each(acts.map((act) => [act.id, act] as const))('%s has steps to end', (_, act) => {
		const open = pathOf('practice-closing', 'us-ma');
		expect(stepsEndedBy(open, act).length).toBeGreaterThan(0);
		expect(items(open).length).toBeGreaterThan(stepsEndedBy(open, act).length);
	});
});
