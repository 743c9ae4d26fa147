import { expect, it } from 'vitest';
import type { Going } from '$lib/domain/letters/mailing';
import { countsOf } from './counts';
import type { Ready } from '$routes/letters/make/output';

const going = {} as Going;

function ready(changes: Partial<Ready>, made = 3): Ready {
	return {
		output: 'zip',
		blob: null,
		saved: null,
		pages: made,
		made: Array.from({ length: made }, () => going),
		reused: 0,
		leftOut: 0,
		failed: [],
		numbers: new Map(),
		...changes
	};
}

it.each([
	['nothing of letters made for the first time', ready({}), null],
	['what of a ZIP was used again', ready({ reused: 38 }, 41), '38 unchanged, 3 new or made again.'],
	[
		'that nothing of a ZIP changed',
		ready({ reused: 3 }),
		'Nothing has changed since you made them.'
	],
	[
		'where the others are, when a file has only the changed ones',
		ready({ output: 'file', leftOut: 38 }),
		'38 unchanged, in the file you made before; in this one 3 new or made again.'
	],
	[
		'that it is the file made before',
		ready({ output: 'file', reused: 3 }),
		'Nothing has changed since you made them: this is the same file.'
	]
])('says %s', (_, made, words) => {
	expect(countsOf(made)).toBe(words);
});
