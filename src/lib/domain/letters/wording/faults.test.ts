import { expect, it } from 'vitest';
import { textFault } from './faults';

const known = new Set(['closing-day', 'call-name']);

it.each([
	['Dear {call-name}, I close on {Closing day}.', null],
	['', 'Nothing stands here. Write something, or leave it out.'],
	['On {clsing day}.', '“{clsing day}” is no field. Choose one under “Insert a field”.'],
	['On {}.', 'There is a field without a name: {}. Insert one, or delete it.'],
	[
		'By {day 2}.',
		'“{day 2}” belongs to another paragraph of ours. Insert the day you mean as a field.'
	],
	[
		'On {closing day.',
		'A brace, { or }, stands alone. Braces are kept for fields: write ( or ) in its place.'
	],
	[
		'Dear {call-name}}',
		'A brace, { or }, stands alone. Braces are kept for fields: write ( or ) in its place.'
	],
	[
		'a\u0007b',
		'A character in this text cannot be seen or printed, as pasted text may bring along. Delete the text and type it anew.'
	],
	[
		'a\u202eb',
		'A character in this text cannot be seen or printed, as pasted text may bring along. Delete the text and type it anew.'
	],
	[
		'x'.repeat(4001),
		'This text has 4,001 characters, and at most 4,000 fit. Put the rest into another below.'
	],
	['x'.repeat(4000), null],
	['Two paragraphs,\nthe second here.', null]
])('says of %j: %s', (text, sentence) => {
	expect(textFault(text, known)).toBe(sentence);
});
