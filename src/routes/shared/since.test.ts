import { expect, it } from 'vitest';
import { since } from './since';

const hour = 3_600_000;

it.each([
	[0, 'just now'],
	[0.99 * hour, 'just now'],
	[1 * hour, '1 hour ago'],
	[23 * hour, '23 hours ago'],
	[24 * hour, 'yesterday'],
	[72 * hour, '3 days ago']
])('says how long %d milliseconds are', (ago, words) => {
	expect(since(1e12 - ago, 1e12)).toBe(words);
});
