/** Whose own treatment ended keeps why and when, though the practice closes too. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { path } from '$lib/domain/path/path';
import type { Client, Outcome } from '$lib/domain/records';
import { here, steps } from '$tests/support/domain/catalog-case';
import { outcome } from '$tests/support/domain/cases';

const lines = (of: Partial<Client>, outcomes: Outcome[] = []) => {
	const by = { reason: 'practice-closing', lastSessionOn: day('2027-04-16') };
	const situation = here({
		of,
		by: { ...by, closingOn: day('2027-04-30') },
		outcomes,
		today: day('2027-04-20')
	});
	return noteText(noteNow(situation, path(situation, steps))).split('\n');
};

it('says their own reason in a practice that closes', () => {
	const own = { reason: 'goals-achieved', endingBegunOn: day('2026-11-30') };
	const closed = [outcome('close-file', { happenedOn: day('2026-12-21') })];
	expect(lines(own, closed)).toContain('Reason: Goals are achieved');
	expect(lines({}, closed)).toContain('Reason: I am closing my practice');
});

it('names a last day that was only set as what it is, and ends with a death', () => {
	const closed = [outcome('close-file', { happenedOn: day('2027-04-20') })];
	expect(lines({ lastSessionOn: day('2027-04-16') }, closed)).toContain(
		'Treatment ended, as planned: April 16, 2027'
	);
	const died = { circumstances: ['deceased'], circumstancesSince: { deceased: day('2027-01-19') } };
	expect(lines(died, closed)).toContain(
		'Treatment ended when the client died: on or before January 19, 2027'
	);
});

describe('of a client who died', () => {
	const died = { circumstances: ['deceased'], circumstancesSince: { deceased: day('2027-01-19') } };
	const closed = [outcome('close-file', { happenedOn: day('2027-04-20') })];

	it('nobody started the ending, and what was planned is no reason for it', () => {
		const note = lines(died, closed);
		expect(note).toContain('Reason: The client died');
		expect(note).toContain('Planned before: I am closing my practice');
		expect(note.join()).not.toMatch(/Started by|Has died, on January/);
	});

	it('an ending that was over before stays what it was', () => {
		const held = outcome('hold-closure-sessions', { happenedOn: day('2026-12-15') });
		const note = lines({ ...died, reason: 'goals-achieved' }, [held, ...closed]);
		expect(note).toContain('Reason: Goals are achieved');
		expect(note).toContain('Treatment ended: December 15, 2026');
	});
});

it('of somebody who never answered, the day they had to answer by is no session', () => {
	const gone = { reason: 'lost-to-contact', lastSessionOn: day('2027-04-16') };
	const begun = { ...gone, endingBegunOn: day('2027-03-19') };
	expect(lines(begun)).toContain('Reply by: April 16, 2027');
	expect(lines({ ...begun, reason: 'goals-achieved' })).toContain(
		'Last session, planned: April 16, 2027'
	);
});
