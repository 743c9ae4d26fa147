import { expect, it } from 'vitest';
import type { Because } from '$lib/domain/letters/mailing';
import { standsAs } from './stands-as';

const held = (because: Because, count: number) =>
	Array.from({ length: count }, () => ({ because }));

it.each([
	[
		'says the largest group of the others first',
		2,
		[...held('noAddress', 2), ...held('alreadyGiven', 6), ...held('notTold', 1)],
		'2 to make · 6 have it · 2 wait for an address · 1 not told yet'
	],
	['leaves out what is none', 0, held('noAddress', 1), '1 waits for an address'],
	[
		'does not count whoever needs another letter',
		1,
		[...held('noLetter', 9), ...held('former', 3), ...held('waiting', 3)],
		'1 to make'
	],
	['says it of one', 0, held('alreadyGiven', 1), '1 has it'],
	['says nothing of nobody', 0, [], '']
] as const)('%s', (_, toMake, heldOut, line) => {
	expect(standsAs(toMake, heldOut)).toBe(line);
});
