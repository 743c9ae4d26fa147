/** Every reason with every special situation, alone and in pairs, in every place. */
import { describe, expect, it } from 'vitest';
import type { Case } from '$lib/domain/records/case';
import { items, path, type Item, type Path } from '$lib/domain/path/path';
import type { Outcome } from '$lib/domain/records';
import { stages, type PathChanges, type Reason } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import { context, outcome, practice, today } from '$tests/support/domain/cases';
import { somebody, withOldNews } from '$tests/support/catalog/special';
import { catalog, circumstances, jurisdictions, reasons, steps } from './index';

const endings = reasons.filter(({ ends }) => ends);

function pathOf(reason: Reason, who: Case, outcomes: Outcome[] = [], place = 'us-ma'): Path {
	const forPractice = reason.scope === 'practice';
	const here = context({
		catalog,
		practice: practice(forPractice ? { reason: reason.id, place } : { place })
	});
	const own = forPractice ? {} : { reason: reason.id, endingBegunOn: today, lastSessionOn: null };
	const case_ = { ...who, client: { ...who.client, ...own }, outcomes };
	return path(situation(withOldNews(case_, here), here), steps);
}

const ids = circumstances.map(({ id }) => id);
const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
const current = ({ client }: Case) => client.standing === 'current';

function oddities(reason: Reason, who: Case, place?: string): string[] {
	const found = pathOf(reason, who, [], place);
	const all = items(found);
	const places = all.map(({ step }) => `${step.stage} ${step.order}`);
	return [
		...found.stages
			.filter(({ items, waived }) => current(who) && items.length + waived.length === 0)
			.map(({ stage }) => `${stage} is not accounted for`),
		...places.filter((each, i) => places.indexOf(each) !== i).map((each) => `two at ${each}`),
		...all.filter(early).map(({ step }) => `${step.id} is due before this ending began`),
		...all.filter(({ held, due }) => held && due).map(({ step }) => `${step.id} waits with a day`),
		...(all.length > 0 && all.every(({ held }) => held !== null) ? ['everything waits'] : [])
	];
}

function early({ due }: Item): boolean {
	return due !== null && due.on < today;
}

describe.each(endings.map((reason) => [reason.id, reason] as const))('%s', (_, reason) => {
	it.each(jurisdictions.map(({ id }) => id))('has a whole path in %s', (place) => {
		expect(oddities(reason, somebody(), place)).toEqual([]);
	});

	it.each(ids)('has a whole path with: %s', (id) => {
		expect(oddities(reason, somebody(id))).toEqual([]);
	});

	it('has a whole path with every pair of special situations', () => {
		const odd = pairs.flatMap(([a, b]) =>
			oddities(reason, somebody(a, b)).map((each) => `${a} and ${b}: ${each}`)
		);
		expect(odd).toEqual([]);
	});

	it('an outcome that is taken back leaves the path as it was', () => {
		const who = somebody('at-risk');
		const before = pathOf(reason, who);
		for (const { step } of items(before)) {
			expect(items(pathOf(reason, who, [outcome(step.id)])).length).toBeGreaterThan(0);
		}
		expect(pathOf(reason, who)).toEqual(before);
	});

	it('shows all that was recorded before, whatever the reason was then', () => {
		const recorded = steps.map(({ id }) => outcome(id));
		const shown = items(pathOf(reason, somebody(), recorded)).map(({ step }) => step.id);
		expect(shown.sort()).toEqual(steps.map(({ id }) => id).sort());
	});

	it('can be worked through to a closed file, one act after the other', () => {
		const done: Outcome[] = [];
		for (let turn = 0; turn < steps.length; turn++) {
			const { next } = pathOf(reason, somebody('at-risk', 'court-ordered'), done);
			if (next === null) break;
			expect(next.held).toBeNull();
			done.push(outcome(next.step.id));
		}
		expect(pathOf(reason, somebody('at-risk', 'court-ordered'), done).next).toBeNull();
	});
});

it('nothing is planned while no ending is', () => {
	const [none] = reasons.filter(({ ends }) => !ends);
	expect(none && items(pathOf(none, somebody('at-risk', 'in-crisis')))).toEqual([]);
});

describe.each([...reasons, ...circumstances].map((each) => [each.id, each] as const))(
	'%s',
	(_, each: PathChanges) => {
		it('names steps that are there', () => {
			const known: string[] = steps.map(({ id }) => id);
			const named = [
				...each.brings,
				...Object.keys(each.waives),
				...Object.entries(each.gates).flatMap(([step, before]) => [step, ...before])
			];
			expect(named.filter((id) => !known.includes(id))).toEqual([]);
		});

		it('gates only behind what stands on the path with it', () => {
			const before = Object.values(each.gates).flat();
			const known = steps.filter(({ id, brought }) => !brought || each.brings.includes(id));
			const stand: string[] = known.map(({ id }) => id);
			expect(before.filter((id) => !stand.includes(id))).toEqual([]);
		});

		it('speaks kindly', () => {
			const words = [...each.watch, ...Object.values(each.waives), each.source.text];
			expect(words.every((text) => text.length <= 160)).toBe(true);
			expect(words.slice(0, -1).join(' ')).not.toMatch(/terminat|abandon|complian|resist/i);
		});
	}
);

it('every step that is brought is brought by something', () => {
	const brought = [...reasons, ...circumstances].flatMap(({ brings }) => brings);
	const lost = steps.filter((step) => step.brought && !brought.includes(step.id));
	expect(lost.map(({ id }) => id)).toEqual([]);
});

it('the stages have a sentence for each reason', () => {
	expect(reasons.flatMap((each) => stages.filter((stage) => each.stages[stage] === ''))).toEqual(
		[]
	);
});
