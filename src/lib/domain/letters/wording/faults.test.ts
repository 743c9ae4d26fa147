import { expect, it } from 'vitest';
import { textFault } from './faults';

const known = new Set(['closing-day', 'call-name']);

it.each([
	['Dear {call-name}, I close on {Closing day}.', null],
	['', 'This is empty. Write something, or leave it out.'],
	['On {clsing day}.', '“{clsing day}” isn’t a field. Pick one under “Insert a field”.'],
	['On {}.', 'There is a field without a name: {}. Insert one, or delete it.'],
	[
		'By {day 2}.',
		'“{day 2}” belongs to another paragraph of ours. Insert the day you mean as a field.'
	],
	[
		'On {closing day.',
		'A brace, { or }, is unpaired. Braces are reserved for fields: use ( or ) instead.'
	],
	[
		'Dear {call-name}}',
		'A brace, { or }, is unpaired. Braces are reserved for fields: use ( or ) instead.'
	],
	[
		'a\u0007b',
		'This text has a hidden character, as pasted text sometimes does. Delete the text and retype it.'
	],
	[
		'a\u202eb',
		'This text has a hidden character, as pasted text sometimes does. Delete the text and retype it.'
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
