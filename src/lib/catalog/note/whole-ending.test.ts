/** What happened between an ending's begin and its close stands in its note, once, whatever its reason was meanwhile. */
import { describe, expect, it } from 'vitest';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { day } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import type { ContactMade } from '$lib/domain/records';
import { endingChosen } from '$lib/domain/recording';
import { here, type Known, steps } from '$tests/support/domain/catalog-case';
import { client, outcome } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';

const linesOf = (known: Known) =>
	noteText(noteNow(here(known), path(here(known), steps))).split('\n');

const contact = (on: string, changed: Partial<ContactMade> = {}): ContactMade => ({
	...{ id: on, clientId: 'zoe', happenedOn: day(on), note: null, who: null, said: null },
	...{ by: 'us', way: 'call', result: 'noAnswer', ...changed }
});
const back = (on: string) => contact(on, { way: 'post', result: 'returned' });

describe('a reason that changed after they were called', () => {
	const before = client({ reason: 'not-attending', endingBegunOn: day('2026-11-30') });
	const chosen = { reason: 'lost-to-contact', endingBegunOn: day('2026-12-21') };
	const set = endingChosen(before, chosen, 'Lost to contact')?.ops[0];
	const of = { ...before, ...(set?.op === 'set' && set.type === 'client' ? set.fields : {}) };
	const contacts = [
		contact('2026-12-02'),
		contact('2026-12-04', { by: 'them', result: 'reached' }),
		back('2026-12-09'),
		contact('2026-12-22')
	];

	it('leaves each call and what came back in the note', () => {
		const lines = linesOf({ of, contacts, today: day('2027-01-04') });
		expect(lines).toContain('Attempts to reach them: 2: December 2, 2026; December 22, 2026');
		expect(lines).toContain('They got in touch: 1: December 4, 2026');
		expect(lines).toContain('Letters that came back: 1: December 9, 2026');
	});

	it('and so does another plan of the practice', () => {
		const by = { plannedOn: day('2026-12-21') };
		const lines = linesOf({ by, contacts, today: day('2027-01-04') });
		expect(lines).toContain('Attempts to reach them: 2: December 2, 2026; December 22, 2026');
	});
});

describe('a file that was opened again for a new ending, whose reason was chosen later', () => {
	const closing = outcome('close-file', {
		happenedOn: day('2026-12-18'),
		reopenedOn: day('2027-02-01')
	});
	const of = { reason: 'lost-to-contact', endingBegunOn: day('2027-02-15') };
	const contacts = [contact('2026-12-02'), contact('2027-02-03'), back('2027-02-09')];

	it('has in its note what happened since, and nothing of before', () => {
		const lines = linesOf({ of, outcomes: [closing], contacts, today: day('2027-03-01') });
		expect(lines).toContain('Attempts to reach them: 1: February 3, 2027');
		expect(lines).toContain('Letters that came back: 1: February 9, 2027');
	});
});

it('a letter of the record that came back says so itself, and once', () => {
	const letters = [
		sentLetter({ way: 'post', happenedOn: day('2026-12-01'), returnedOn: day('2026-12-09') })
	];
	const lines = linesOf({ letters, contacts: [back('2026-12-09'), back('2026-12-16')] });
	expect(lines.filter((line) => line.includes('December 9'))).toEqual([
		'Letter: December 1, 2026, by post, came back December 9, 2026'
	]);
	expect(lines).toContain('Letters that came back: 1: December 16, 2026');
});
