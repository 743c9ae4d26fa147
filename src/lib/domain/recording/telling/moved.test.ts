import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { client, practice, situationOf } from '$tests/support/domain/cases';
import { hasMoved } from './moved';

const { begunOn } = situationOf();

it.each([
	['nothing has', null, null, false],
	['a day of theirs has', begunOn, null, true],
	['a day of the practice has', null, addDays(begunOn, 1), true],
	['it was before their ending began', null, addDays(begunOn, -1), false]
])('what there is to tell has changed since then: %s', (_, own, ours, expected) => {
	const here = situationOf({
		client: client({ newsMovedOn: own }),
		practice: practice({ newsMovedOn: ours })
	});
	expect(hasMoved({ ...here, begunOn })).toBe(expected);
});
