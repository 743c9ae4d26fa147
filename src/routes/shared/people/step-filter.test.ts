import { expect, it } from 'vitest';
import { newCase } from '$lib/domain/records/case';
import type { Row } from '$lib/domain/path/caseload';
import type { Cell } from '$lib/domain/path/cells';
import { client } from '$tests/support/domain/cases';
import { atStep, isStep, stepLabel, stepOptions } from './step-filter';

function row(letter: Cell, standing: 'current' | 'former' = 'current'): Row {
	const cell: Cell = {
		word: standing === 'former' ? 'Former' : 'Not yet',
		done: false,
		state: 'later'
	};
	return {
		case: newCase(client({ standing })),
		name: 'Lindqvist, Zoë',
		cells: { told: cell, letter, referrals: cell, closure: cell, handoff: cell, file: cell },
		next: null,
		nextDueOn: null,
		needs: null,
		first: false,
		steps: { open: [], ended: [] }
	};
}

const late = row({ word: 'Not yet', done: false, state: 'late' });
const given = row({ word: 'Given', done: true, state: 'ended' });

it.each([
	['', true, true],
	['letter:Given,Sent', false, true],
	['letter:late', true, false],
	['told:Not yet', true, true],
	['shoe:Big', true, true]
])('narrows to “%s”', (step, fitsLate, fitsGiven) => {
	expect([atStep(late, step), atStep(given, step)]).toEqual([fitsLate, fitsGiven]);
});

it('offers what occurs for people with a path, and what is chosen already', () => {
	const former = row({ word: 'Former', done: false, state: 'none' }, 'former');
	const labels = stepOptions([late, former], 'letter:Given,Sent').map(({ label }) => label);
	expect(labels.filter((label) => label.startsWith('Letter'))).toEqual([
		'Letter: Not yet',
		'Letter: overdue',
		'Letter: Given or Sent'
	]);
	expect(labels.join()).not.toContain('Former');
});

it('knows a step from nonsense', () => {
	expect([isStep('letter:Sent'), isStep('letter'), isStep('')]).toEqual([true, false, false]);
	expect(stepLabel('file:soon')).toBe('File: this week');
});

it('finds by a word as it was called when the filter was saved', () => {
	const moved = row({ word: 'Day has moved', done: false, state: 'now' });
	expect(atStep(moved, 'letter:Another day')).toBe(true);
});
