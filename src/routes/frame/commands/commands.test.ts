import { expect, it } from 'vitest';
import { newCase } from '$lib/domain/records/case';
import { caseload } from '$lib/domain/path/caseload';
import { client, context } from '$tests/support/domain/cases';
import pages from './pages.json';
import { fitting, grouped, people, placeAfter, type Command } from './commands';

const command = (label: string, changed: Partial<Command> = {}): Command => ({
	id: label,
	group: 'Pages',
	label,
	run: () => undefined,
	...changed
});
const { rows } = caseload(
	['Anders, Zoë', 'Zorn, Łukasz', 'Zorn, Aneta'].map((name) =>
		newCase(client({ id: name, name, sortName: name }))
	),
	context(),
	[]
);
const namesOf = (typed: string) => people(rows, typed).map(({ name }) => name);

it('finds a command by every word typed, in its name or beside it', () => {
	const commands = [command('Backup', { also: 'restore' }), command('Today')];
	expect(fitting(commands, 'REST back').map(({ label }) => label)).toEqual(['Backup']);
	expect(fitting(commands, ' ')).toEqual(commands);
	expect(fitting(commands, 'zebra')).toEqual([]);
});

it('finds people whatever their accents, first those whose name begins like that', () => {
	expect(namesOf('zo')).toEqual(['Zorn, Aneta', 'Zorn, Łukasz', 'Anders, Zoë']);
	expect(namesOf('lukasz z')).toEqual(['Zorn, Łukasz']);
});

it('shows nobody before anything is typed', () => {
	expect(namesOf('  ')).toEqual([]);
});

it('gathers what was found under its headings, people first', () => {
	const found = grouped([command('Today'), command('Zoë', { group: 'People' })]);
	expect(found.map(({ group }) => group)).toEqual(['People', 'Pages']);
});

it.each([
	['ArrowDown', 0, 1],
	['ArrowDown', 9, 0],
	['ArrowUp', 0, 9],
	['PageDown', 5, 9],
	['PageUp', 5, 0],
	['a', 5, null]
])('goes by %s from %d to %j of ten', (key, at, place) => {
	expect(placeAfter(key, at, 10)).toBe(place);
});

it('goes nowhere where nothing was found', () => {
	expect(placeAfter('ArrowDown', 0, 0)).toBeNull();
});

it.each(['trail', 'history', 'overview'])('“%s” leads somewhere', (typed) => {
	const all = pages.map(({ label, also }) => command(label, { also }));
	expect(fitting(all, typed).map(({ label }) => label)).not.toEqual([]);
});
