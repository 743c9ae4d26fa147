import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { situationOf } from '$tests/support/domain/cases';
import type { Bar, Mark } from '$lib/domain/path/timeline';
import { barWords } from './words';

const bar: Bar = {
	situation: situationOf(),
	name: 'Lindqvist, Zoë',
	from: day('2026-06-02'),
	told: 'told',
	to: day('2026-10-30')
};
const marks: Mark[] = [
	{ kind: 'letter', on: day('2026-06-09'), happened: true },
	{ kind: 'visit', on: day('2026-11-09'), happened: false }
];

describe('a bar in words', () => {
	it('says what happened and what is due, which nobody need have planned', () => {
		expect(barWords(bar, marks, 'US')).toBe(
			'Told Jun 2, 2026; letter Jun 9, 2026; first visit Nov 9, 2026, due; last session Oct 30, 2026.'
		);
	});

	it('says each closure session', () => {
		const sessions: Mark[] = [
			{ kind: 'session', on: day('2026-10-02'), happened: true },
			{ kind: 'session', on: day('2026-10-09'), happened: false }
		];
		expect(barWords(bar, sessions, 'US')).toContain(
			'; closure sessions Oct 2, 2026 and Oct 9, 2026, due; last session'
		);
	});

	it('says of a letter that it came back', () => {
		const letter: Mark = { kind: 'letter', on: day('2026-06-09'), happened: true, back: true };
		expect(barWords(bar, [letter], 'US')).toContain('letter Jun 9, 2026, came back; last');
	});

	it('says that the telling is still to come', () => {
		const words = barWords({ ...bar, told: 'planned' }, [], 'GB');
		expect(words).toBe('Told 2 Jun 2026, planned; last session 30 Oct 2026.');
	});

	it('claims no telling where nobody has to be told', () => {
		expect(barWords({ ...bar, told: 'knows' }, [], 'US')).toBe(
			'Ending begun Jun 2, 2026; last session Oct 30, 2026.'
		);
	});
});
