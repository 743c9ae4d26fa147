/** Max turns 18 on January 25, 2027. Ten days before, his mother alone of two guardians got the letter. */
import { describe, expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog/index';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { day, type Day } from '$lib/domain/days/day';
import { items, path } from '$lib/domain/path/path';
import type { Client, Outcome } from '$lib/domain/records';
import { outcomeRecorded, withNews } from '$lib/domain/recording';
import { milestones as at } from '$lib/domain/rules/milestones';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	step
} from '$tests/support/domain/cases';

const born = day('2009-01-25');
const [before, after] = [day('2027-01-15'), day('2027-01-26')];
const both = [
	guardian({ id: 'mother', name: 'Mother' }),
	guardian({ id: 'father', name: 'Father' })
];
const ofMother = (id: string, fields: Partial<Outcome> = {}) =>
	outcome(id, { happenedOn: before, reached: ['mother'], ...fields });
const told = [
	outcome('check-custody', { happenedOn: before }),
	outcome(at.told, { happenedOn: before })
];
const done = [...told, ofMother(at.letter, { way: 'post' }), ofMother(at.toldBeside)];
const own = outcome(at.letter, { happenedOn: after, reached: ['zoe'], way: 'byHand' });

function on(today: Day, outcomes: readonly Outcome[] = done, changed: Partial<Client> = {}) {
	const max = client({ bornOn: born, minor: null, endingBegunOn: day('2027-01-04'), ...changed });
	const plan = practice({ lastSessionOn: day('2027-02-26'), closingOn: day('2027-03-31') });
	const here = situation(
		caseOf({ client: max, recipients: both, outcomes }),
		context({ catalog, today, practice: plan })
	);
	const all = path(here, steps);
	const item = (id: string) => items(all).find((each) => each.step.id === id);
	return { here, item, note: noteText(noteNow(here, all)) };
}

describe('the birthday makes nothing whole that was done with one guardian of two', () => {
	it('the note says who was left out, as it did before', () => {
		expect(on(before).note).toMatch(/Written notice, in part: .*\(Mother\).*not yet: Father/);
		expect(on(after).note).toMatch(/Written notice, in part: .*\(Mother\).*not done with: Father/);
		expect(on(after).note).toMatch(/Others told, in part: .*\(Mother\).*not done with: Father/);
	});

	it('telling the others is not done, and asks nobody for it any more', () => {
		const part = { has: ['Mother'], lacks: ['Father'] };
		expect(on(before).item(at.toldBeside)).toMatchObject({ outcome: null, optional: false, part });
		expect(on(after).item(at.toldBeside)).toMatchObject({ outcome: null, optional: true, part });
	});

	it('what was done with both stays done', () => {
		const all = [...told, ofMother(at.toldBeside, { reached: ['mother', 'father'] })];
		expect(on(after, all).item(at.toldBeside)?.outcome).not.toBeNull();
		expect(on(after, all).note).not.toContain('in part');
	});
});

describe('their own letter, once they are of age', () => {
	it('is owed, and ends the step', () => {
		expect(on(after).item(at.letter)?.outcome).toBeNull();
		const { item, note, here } = on(after, [...done, own]);
		expect(item(at.letter)?.outcome).toMatchObject({ happenedOn: after });
		expect(here.reached(at.letter)).toContain('zoe');
		expect(note).toMatch(/Written notice, in part: .*January 15, 2027.*not done with: Father/);
		expect(note).toMatch(/Written notice: done on January 26, 2027/);
	});
});

describe('what was special on the day the ending began', () => {
	it('stays: they were a minor until their birthday', () => {
		expect(on(before).note).toMatch(/Special situations: .*A minor/);
		expect(on(after).note).toMatch(/Special situations: A minor until January 25, 2027/);
	});

	it.each([
		['an ending that began when they were of age', { endingBegunOn: after }],
		['somebody born long before', { bornOn: day('1980-01-25') }]
	])('not in %s', (_, changed) => {
		expect(on(after, told, changed).note).not.toContain('A minor');
	});
});

it('what is entered later reached those whom it concerned on its day', () => {
	const { here } = on(after, told);
	const ending = { outcome: 'done', happenedOn: before } as const;
	const change = outcomeRecorded(here.case.client, step(at.letter), ending, 'new', 'US');
	const { ops } = withNews(change, { one: () => here, all: () => [here] });
	expect(ops).toMatchObject([{ fields: { reached: ['mother', 'father'] } }]);
});
