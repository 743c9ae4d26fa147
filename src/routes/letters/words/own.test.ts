import { expect, it } from 'vitest';
import { blankLetter, formFaults, formOf, keptOf } from './own';

const known = new Set(['call-name']);
const whole = {
	name: 'Thanks',
	letter: {
		...blankLetter,
		subject: 'Thank you, {call name}',
		blocks: [{ kind: 'paragraph' as const, text: 'Thank you.' }]
	}
};

it('finds nothing wrong with a whole letter', () => {
	expect(formFaults(whole, known)).toEqual({});
});

it('asks for what a blank letter lacks', () => {
	expect(formFaults(formOf('', blankLetter), known)).toEqual({
		'own-name': 'Give it a name, so you can find it again.',
		'own-subject-text': 'Say in a few words what it is about.',
		'own-add': 'The letter says nothing yet: add something.'
	});
});

it('leads to the block that names no field', () => {
	const letter = { ...whole.letter, blocks: [{ kind: 'list' as const, text: '{nobody}' }] };
	expect(formFaults({ ...whole, letter }, known)).toEqual({
		'own-0-toggle': '“{nobody}” isn’t a field. Pick one under “Insert a field”.'
	});
});

it('asks for a reason where it is for some alone', () => {
	const letter = { ...whole.letter, reasons: [] };
	expect(formFaults({ ...whole, letter }, known)).toEqual({
		'own-reasons': 'Select at least one reason.'
	});
});

it('keeps fields under their ids, and shows them with blanks', () => {
	const kept = keptOf(whole, 2);
	expect([kept.subject, kept.version, formOf('Thanks', kept).letter.subject]).toEqual([
		'Thank you, {call-name}',
		2,
		'Thank you, {call name}'
	]);
});

it('says when all words together are too many', () => {
	const blocks = Array.from({ length: 20 }, () => ({
		kind: 'paragraph' as const,
		text: 'x'.repeat(3900)
	}));
	const letter = { ...whole.letter, blocks };
	expect(formFaults({ ...whole, letter }, known).save).toMatch(/at most 60,000 can be kept/);
});
