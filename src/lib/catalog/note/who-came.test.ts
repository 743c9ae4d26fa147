/** A check of what each guardian may decide is about all of them, whoever was there. */
import { expect, it } from 'vitest';
import { mayBeThere } from '$lib/domain/rules/concerned';
import { caseOf, client, guardian } from '$tests/support/domain/cases';
import { KeptFile } from '$tests/support/catalog/kept-file';

const child = client({ minor: true });
const maja = guardian();
const per = guardian({ id: 'per', name: 'Per Lindqvist' });
const both = caseOf({ client: child, recipients: [maja, per] });

const noted = (who: string | null) => {
	const file = new KeptFile(child, [maja, per], []);
	file.press('check-custody', null, { way: 'inPerson', who });
	expect(file.isDone('check-custody')).toBe(true);
	return file.note.split('\n').find((line) => line.includes('in person'));
};

it('the note names who was there, and about whom it was', () => {
	expect(noted('Maja Lindqvist')).toMatch(
		/: done on June 1, 2026, with Maja Lindqvist, in person, about Maja Lindqvist and Per Lindqvist$/
	);
});

it('nobody is said to have been there of whom nobody noted it', () => {
	expect(noted(null)).toMatch(
		/: done on June 1, 2026, in person, about Maja Lindqvist and Per Lindqvist$/
	);
});

it('whoever may decide can be ticked, and may be left out', () => {
	const there = mayBeThere('check-custody', both, true);
	expect(there.map(({ name }) => name)).toEqual(['Maja Lindqvist', 'Per Lindqvist']);
});

it('nobody is ticked who is kept away by an order, nor at another step', () => {
	const kept = caseOf({ client: child, recipients: [maja, { ...per, noContact: true }] });
	expect(mayBeThere('check-custody', kept, true).map(({ id }) => id)).toEqual(['maja']);
	expect(mayBeThere('give-written-notice', both, true)).toEqual([]);
});
