import { expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import { newCase } from '$lib/domain/records/case';
import type { Row } from '$lib/domain/path/caseload';
import type { Cells, Word } from '$lib/domain/path/cells';
import { day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { narrowedBy, readView, shown as shownOn, viewWords, writeView, type View } from './view';

const usual: View = { who: 'current', step: '', only: '', sort: 'name' };
const shown = (rows: readonly Row[], view: View) => shownOn(rows, view, day('2026-06-01'));

function row(name: string, known: Partial<Client> & { letter?: Word; due?: string } = {}): Row {
	const { letter = 'Not yet', due = null, ...fields } = known;
	const cell = { word: 'Not yet', done: false, state: 'later' } as const;
	const others: Omit<Cells, 'letter'> = {
		told: cell,
		referrals: cell,
		closure: cell,
		handoff: cell,
		file: cell
	};
	return {
		case: newCase({ id: name, ...newClient({ name, ...fields }) }),
		name,
		cells: { ...others, letter: { word: letter, done: letter !== 'Not yet', state: 'later' } },
		next: null,
		nextDueOn: due === null ? null : day(due),
		needs: null,
		first: false,
		steps: { open: [], ended: [] }
	};
}

const names = (rows: readonly Row[]) => rows.map(({ name }) => name);

it('reads back what it writes', () => {
	const view: View = { who: 'now', step: 'letter:Given,Sent', only: 'minor', sort: 'due' };
	expect(readView(new URLSearchParams(writeView(view)))).toEqual(view);
});

it('leaves the address empty for the usual view, and reads nonsense as the usual', () => {
	expect(writeView(usual)).toBe('');
	expect(readView(new URLSearchParams('who=x&step=shoe:Big&only=y&sort='))).toEqual(usual);
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

it.each([
	['atRisk', ['risky']],
	['minor', ['young']],
	['together', ['pair']],
	['noAppointment', ['pair', 'risky', 'young']],
	['', ['adult', 'pair', 'risky', 'young']]
] as const)('narrows the list to “%s”', (only, left) => {
	const rows = [
		row('risky', { atRisk: true, nextSeenOn: day('2026-05-31') }),
		row('young', { bornOn: day('2010-01-01') }),
		row('pair', { format: 'couple' }),
		row('adult', { nextSeenOn: day('2026-06-01') })
	];
	expect(names(shown(rows, { ...usual, only }))).toEqual(left);
});

it('counts the choices that are not the usual ones', () => {
	expect(narrowedBy(usual)).toBe(0);
	expect(narrowedBy({ ...usual, only: 'minor', sort: 'due' })).toBe(2);
});

it('says in words what it shows', () => {
	expect(viewWords(usual)).toBe('Current');
	expect(viewWords({ ...usual, who: 'now', step: 'letter:Given,Sent', only: 'minor' })).toBe(
		'Needs you now · Letter: Given or Sent · Minors'
	);
});
