import { describe, expect, it } from 'vitest';
import { block, holding, writer, type Line, type Vocabulary } from './prose';

type At = { name: string; isNew: boolean };
const known: Vocabulary<At> = {
	facts: { name: ({ name }: At) => name, isNew: ({ isNew }: At) => isNew },
	lists: { days: () => ['Monday', 'Friday'] },
	entries: { people: ({ name }: At) => [{ name, lines: ['1 Elm Road'] }] },
	pieces: {
		greeting: 'Hello {name}',
		both: ['One.', '{isNew, select, true {Two.} other {}}', 'Three.']
	},
	blocks: {
		wish: [{ heading: 'To {whom}' }, 'I wish {whom} well.', { slot: 'more' }],
		outer: [block('wish', { whom: '{who} and you' })]
	}
};
const to = (at: Partial<At> = {}) => writer(known, { name: 'Noor', isNew: true, ...at });

describe('a sentence', () => {
	it('has each fact and piece in its place', () => {
		expect(to().text('{greeting}, and welcome.')).toBe('Hello Noor, and welcome.');
	});

	it('keeps a name that looks like a message as it is', () => {
		expect(to({ name: 'A {b} ’s <i>' }).text('{name}.')).toBe('A {b} ’s <i>.');
	});

	it('joins those of several that say something', () => {
		expect(to().text('{both}')).toBe('One. Two. Three.');
		expect(to({ isNew: false }).text('{both}')).toBe('One. Three.');
	});

	it.each(['{nobody}', '{name, plural, other {#}}'])('that is “%s” is refused', (words) => {
		expect(() => to().text(words)).toThrow();
	});
});

describe('lines', () => {
	it('become paragraphs, headings, lists and entries', () => {
		expect(
			to().prose([
				'Hi.',
				{ heading: 'Days' },
				{ list: 'days' },
				{ list: ['{name}', '{both}'] },
				{ entries: 'people' }
			])
		).toEqual([
			'Hi.',
			{ kind: 'heading', text: 'Days' },
			{ kind: 'list', items: ['Monday', 'Friday'] },
			{ kind: 'list', items: ['Noor', 'One. Two. Three.'] },
			{ kind: 'entries', entries: [{ name: 'Noor', lines: ['1 Elm Road'] }] }
		]);
	});

	it('say nothing where a sentence is empty', () => {
		expect(to({ isNew: false }).prose(['{isNew, select, true {New.} other {}}'])).toEqual([]);
	});

	it('stand where it holds, else the others do', () => {
		const lines = [{ when: { isNew: true }, say: ['New.'], otherwise: ['Old.'] }];
		expect(to().prose(lines)).toEqual(['New.']);
		expect(to({ isNew: false }).prose(lines)).toEqual(['Old.']);
	});

	it('fill the slots of a block with words of their own', () => {
		expect(to().prose([block('wish', { whom: '{name}', more: ['Bye, {name}.'] })])).toEqual([
			{ kind: 'heading', text: 'To Noor' },
			'I wish Noor well.',
			'Bye, Noor.'
		]);
	});

	it('hand a slot on to a block inside', () => {
		expect(to().prose([block('outer', { who: '{name}' })])).toEqual([
			{ kind: 'heading', text: 'To Noor and you' },
			'I wish Noor and you well.'
		]);
	});

	it.each<[Line]>([
		[{ block: 'no' }],
		[{ list: 'no' }],
		[{ entries: 'no' }],
		[{ when: { no: true }, say: [] }]
	])('that name what nobody knows are refused: %o', (line) => {
		expect(() => to().prose([line])).toThrow('“no”');
	});
});

it('a question of what nobody knows is refused before anybody is asked of', () => {
	expect(() => holding(known, { no: true })).toThrow('“no”');
	expect(holding(known, { isNew: true })({ name: '', isNew: false })).toBe(false);
});
