import { expect, it } from 'vitest';
import { newClient } from '$lib/domain/blank';
import type { Row } from '$lib/domain/caseload';
import type { Cells, Word } from '$lib/domain/cells';
import { day } from '$lib/domain/day';
import type { Client } from '$lib/domain/records';
import { readView, shown, stepOptions, viewWords, writeView, type View } from './view';

const usual: View = { who: 'current', step: '', sort: 'name' };

function row(name: string, known: Partial<Client> & { letter?: Word; due?: string } = {}): Row {
	const { letter = 'Not yet', due = null, ...fields } = known;
	const cell = { word: 'Not yet', state: 'later' } as const;
	const others: Omit<Cells, 'letter'> = {
		told: cell,
		referrals: cell,
		closure: cell,
		handoff: cell,
		file: cell
	};
	return {
		case: {
			client: { id: name, ...newClient({ name, ...fields }) },
			recipients: [],
			outcomes: [],
			letters: []
		},
		name,
		cells: { ...others, letter: { word: letter, state: 'later' } },
		next: null,
		nextDueOn: due === null ? null : day(due),
		needs: null
	};
}

const names = (rows: readonly Row[]) => rows.map(({ name }) => name);

it('reads back what it writes', () => {
	const view: View = { who: 'now', step: 'letter:Given,Sent', sort: 'due' };
	expect(readView(new URLSearchParams(writeView(view)))).toEqual(view);
});

it('leaves the address empty for the usual view, and reads nonsense as the usual', () => {
	expect(writeView(usual)).toBe('');
	expect(readView(new URLSearchParams('who=x&step=shoe:Big&sort='))).toEqual(usual);
});

it('shows current clients unless asked for others', () => {
	const rows = [row('A'), row('B', { standing: 'former' }), row('C', { standing: 'waiting' })];
	expect(names(shown(rows, usual))).toEqual(['A']);
	expect(names(shown(rows, { ...usual, who: 'waiting' }))).toEqual(['C']);
	expect(names(shown(rows, { ...usual, who: 'everyone' }))).toEqual(['A', 'B', 'C']);
});

it('shows those whose cell has one of the words', () => {
	const rows = [row('A', { letter: 'Given' }), row('B'), row('C', { letter: 'Sent' })];
	expect(names(shown(rows, { ...usual, step: 'letter:Given,Sent' }))).toEqual(['A', 'C']);
});

it('sorts by name as a person would, and puts those without a day last', () => {
	const rows = [
		row('Özil'),
		row('Zhou', { due: '2027-02-01' }),
		row('olsen', { due: '2027-01-04' })
	];
	expect(names(shown(rows, usual))).toEqual(['olsen', 'Özil', 'Zhou']);
	expect(names(shown(rows, { ...usual, sort: 'due' }))).toEqual(['olsen', 'Zhou', 'Özil']);
});

it('offers only words that occur, and what is chosen already', () => {
	const options = stepOptions([row('A')], 'letter:Given,Sent').map(({ label }) => label);
	expect(options).toContain('Letter: Not yet');
	expect(options.at(-1)).toBe('Letter: Given or Sent');
});

it('says in words what it shows', () => {
	expect(viewWords(usual)).toBe('Current');
	expect(viewWords({ ...usual, who: 'now', step: 'letter:Given,Sent' })).toBe(
		'Needs you now · Letter: Given or Sent'
	);
});
