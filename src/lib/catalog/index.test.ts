import { describe, expect, it } from 'vitest';
import { isFor } from '$lib/domain/letters/mailing';
import { mostParticular } from '$lib/domain/letters/precedence';
import { milestones } from '$lib/domain/rules/milestones';
import { items, path, type Path } from '$lib/domain/path/path';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, practice } from '$tests/support/domain/cases';
import { catalog, jurisdictions, reasons, steps } from './index';
import { notices } from './letters';
import { telling } from './telling';

const entries = import.meta.glob<{ id: string }>(
	['./holidays/*.ts', './{letters,places}/*.json', '!./**/*.test.ts', '!./*/index.ts'],
	{ eager: true, import: 'default' }
);

it.each(Object.entries(entries))('%s is named for its id', (file, { id }) => {
	expect(file.split('/').at(-1)).toMatch(new RegExp(`^${id}\\.(ts|json)$`));
});

it('a reason is named for its folder, and so are the words for telling it', () => {
	expect(reasons.map(({ id }) => id)).toContain('payer-ends');
	expect(telling.map(({ id }) => id)).toContain('payer-ends');
});

const ending = reasons.filter(({ ends }) => ends);
const closings = ending.filter(
	({ practiceEnds, startedBy, gates }) =>
		practiceEnds && startedBy === 'clinician' && !(milestones.told in gates)
);
const pairs = closings.flatMap((reason) =>
	jurisdictions.map((place) => [reason.id, place.id] as const)
);
const people = { routine: client(), minor: client({ minor: true }) };

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
		const notice = mostParticular(fitting(people.routine))?.id;
		expect(notice, `the letter of reasons/${reason}/letter.ts`).toBe(shared[reason] ?? reason);
		expect(fitting(people.routine).every((each) => each.to === 'client')).toBe(true);
	});

	it('goes to a guardian, and never to the minor, one for each letter that an adult may get', () => {
		const letters = fitting(people.minor);
		expect(letters.length, `reasons/${reason}/guardian.ts gives no letter that fits`).not.toBe(0);
		expect(new Set(letters.map(({ goesWith }) => goesWith)).size).toBe(letters.length);
		expect(letters.every((each) => each.to === 'guardian')).toBe(true);
	});
});
