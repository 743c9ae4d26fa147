/** A file is not closed before the day that a letter promised without a reason, nor says that treatment ended then. */
import { expect, it } from 'vitest';
import { closingGaps } from '$lib/domain/closing/closing-gaps';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { day, type Day } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import type { ContactMade } from '$lib/domain/records';
import { doneOn, here, type Known, steps } from '$tests/support/domain/catalog-case';
import { sentLetter } from '$tests/support/domain/sent';

const letter = (on: Day, subject: string) =>
	sentLetter({
		id: on,
		letter: 'not-attending',
		happenedOn: on,
		frozen: JSON.stringify({ region: 'US', subject })
	});
const last = letter(day('2027-03-03'), 'Our work ends on March 31, 2027');
const away: Known = {
	of: { reason: 'not-attending' },
	today: day('2027-03-20'),
	letters: [letter(day('2027-02-16'), 'Please let me know by February 26, 2027'), last]
};
const contact: ContactMade = {
	id: 'c',
	clientId: 'zoe',
	happenedOn: day('2027-03-10'),
	by: 'them',
	way: 'email',
	result: 'reached',
	note: null,
	who: null,
	said: null
};
const missing = (known: Known) => closingGaps(here(known)).map((gap) => gap.missing);

const promised =
	'Their letter gives them until March 31, 2027, and nothing says that they need it no more.';
const wrote = 'They got in touch on March 10, 2027.';

it('the closing asks about the day their newest letter gives, and about their answer', () => {
	expect(missing({ ...away, contacts: [contact] })).toEqual(
		expect.arrayContaining([promised, wrote])
	);
	expect(missing(away)).not.toContain(wrote);
	const reached = missing({ ...away, contacts: [{ ...contact, by: 'us', way: 'call' }] });
	expect(reached).toContain('They were reached on March 10, 2027.');
	expect(reached).not.toContain(wrote);
	expect(missing({ ...away, today: day('2027-03-31') })).not.toContain(promised);
	expect(missing({ ...away, letters: away.letters!.slice(0, 1) })).not.toContain(promised);
	const back = [{ ...last, returnedOn: day('2027-03-09') }];
	expect(missing({ ...away, letters: back })).not.toContain(promised);
});

it('the note says until when it was open, not that it ended on the day of closing', () => {
	const closed = { ...away, outcomes: [doneOn('close-file', '2027-03-20')] };
	const note = noteText(noteNow(here(closed), path(here(closed), steps)));
	expect(note).toContain('Treatment ends, as their letter says: March 31, 2027');
	expect(note).toContain('File closed: March 20, 2027');
	expect(note).not.toMatch(/Treatment ended|Last session, planned/);
});
