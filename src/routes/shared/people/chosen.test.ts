import { expect, it } from 'vitest';
import { choosing, chosenWords, nobody } from './chosen';

it('adds and takes out without changing what stood before', () => {
	const three = choosing(nobody, ['a', 'b', 'c'], true);
	expect([...choosing(three, ['b'], false)]).toEqual(['a', 'c']);
	expect([three.size, nobody.size]).toEqual([3, 0]);
});

it.each([
	[['a', 'b', 'c'], '2 chosen'],
	[['b'], '2 chosen, 1 of them not shown here'],
	[[], '2 chosen, 2 of them not shown here']
])('says how many are chosen, and how many of them the filter hides: %j', (shown, words) => {
	expect(chosenWords(choosing(nobody, ['a', 'b'], true), shown)).toBe(words);
});
