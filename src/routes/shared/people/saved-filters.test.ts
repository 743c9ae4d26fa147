import { expect, it } from 'vitest';
import { givenFilters, filters, nameFault, showsSame } from './saved-filters';
import { readView, writeView } from './view';

const saved = (name: string, view = '', words = '') => ({ id: name, name, view, words });
const usual = readView(new URLSearchParams());

it('lists the given ones first, then those saved by name', () => {
	const names = filters([saved('Zebra'), saved('evening')]).map(({ name }) => name);
	expect(names.slice(-2)).toEqual(['evening', 'Zebra']);
	expect(names.length).toBe(givenFilters.length + 2);
});

it('reads what it does not know as the usual list', () => {
	expect(filters([saved('Odd', '?who=nobody&size=9')]).at(-1)?.view).toEqual(usual);
});

it.each(givenFilters.map(({ name, shows }) => [name, shows] as const))(
	'“%s” stands in the address and is read back',
	(_, shows) => {
		const written = writeView(shows);
		expect(readView(new URLSearchParams(written))).toEqual({ ...usual, ...shows });
		expect(written).not.toBe('');
	}
);

it('knows the filter that the list shows, whatever blanks stand around the words', () => {
	const filter = { words: 'garcia', view: { ...usual, only: 'minor' as const } };
	expect(showsSame(filter, { ...filter, words: ' garcia ' })).toBe(true);
	expect(showsSame(filter, { ...filter, words: '' })).toBe(false);
	expect(showsSame(filter, { ...filter, view: usual })).toBe(false);
});

it.each([
	['Evenings', null],
	['  ', 'Enter a name for this filter.'],
	['at  RISK', 'There is a filter called “At risk”. Choose another name.']
])('judges the name “%s”', (name, fault) => {
	expect(nameFault(name, ['At risk', 'Minors'])).toBe(fault);
});
