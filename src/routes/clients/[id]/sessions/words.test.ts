import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { ClosureSession } from '$lib/domain/records';
import { today } from '$tests/support/domain/cases';
import { heldTogetherWords } from './words';

const session = (days: number, standing: ClosureSession['standing'] = 'planned') => ({
	id: String(days),
	clientId: 'zoe',
	plannedOn: addDays(today, days),
	standing,
	happenedOn: null,
	way: null,
	covered: null
});

it.each([
	['none was planned', [], null],
	['none is planned any more', [session(-7, 'held')], null],
	[
		'all are behind them',
		[session(0), session(-7)],
		'Planned, and held with it: May 25, 2026 · Jun 1, 2026.'
	],
	[
		'one is to come',
		[session(7)],
		'Planned after this day: Jun 8, 2026. With this it is called off; you are asked first.'
	],
	[
		'some are to come',
		[session(-7), session(7), session(14)],
		'Planned, and held with it: May 25, 2026. Planned after this day: Jun 8, 2026 · Jun 15, 2026. With this they are called off; you are asked first.'
	]
])('says what becomes of the sessions where %s', (_, sessions, words) => {
	expect(heldTogetherWords(sessions, today, 'US')).toBe(words);
});
