import { expect, it } from 'vitest';
import { beginning } from './part-words';

const fields = new Map([['day', { id: 'day', label: 'Day', value: 'May 4' }]]);
const shared = 'I am writing to tell you that I close on {day}.';

it('shows how a text begins, with its values', () => {
	expect(beginning('We meet until {day}.', fields)).toBe('We meet until May 4.');
});

it('ends at a word', () => {
	expect(beginning('word '.repeat(30), fields)).toMatch(/^(word )+…$/);
});

it('shows where a text goes on otherwise than the one above', () => {
	expect(beginning(`${shared} We talked.`, fields, `${shared} We wrote.`)).toBe('… talked.');
});

it('shows a text whole that is like nothing above', () => {
	expect(beginning('Thank you.', fields, shared)).toBe('Thank you.');
});
