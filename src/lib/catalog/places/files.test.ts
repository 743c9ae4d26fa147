import { expect, it } from 'vitest';
import { noticeFormat } from '$lib/domain/law/format';
import {
	faultsOf,
	placeFormat as formatFor,
	sharedFormat
} from '$tests/support/catalog/place-format';
import { steps } from '$lib/catalog/index';
import { holidays } from '$lib/catalog/holidays/index';
import type { PlaceFile } from '$lib/domain/law/place-file';
import { placeOf } from './index';
import newJersey from './us-nj.json';

const placeFormat = formatFor({
	steps: steps.map(({ id }) => id),
	calendars: holidays.map(({ id }) => id)
});

const all = import.meta.glob<object>('./**/*.json', { eager: true, import: 'default' });
const files = Object.entries(all);

function formatOf(file: string) {
	if (file.startsWith('./common/rules/')) return sharedFormat;
	return file.startsWith('./common/notices/') ? noticeFormat : placeFormat;
}

it.each(files)('%s has every field of its format, and no other', (name, file) => {
	expect(faultsOf(formatOf(name), file).map((fault) => `${name}: ${fault}`)).toEqual([]);
});

type Json = Record<string, unknown>;

/** The same place without one field, wherever it stands: `retention.0.source.text`. */
function without(path: string): Json {
	const copy = structuredClone<Json>(newJersey);
	const keys = path.split('.');
	const last = keys.pop() as string;
	const holder = keys.reduce((at, key) => at[key] as Json, copy);
	expect(Object.keys(holder)).toContain(last);
	Reflect.deleteProperty(holder, last);
	return copy;
}

it.each([
	...Object.keys(newJersey),
	...Object.keys(newJersey.retention[0]!).map((key) => `retention.0.${key}`),
	'retention.0.adults.after',
	'retention.0.minors.atMostYears',
	'retention.0.source.checkedOn',
	'limits.2.value',
	'methods.1.days',
	'duties.1.text'
])('a place without %s is refused, and the field is named', (path) => {
	const faults = faultsOf(placeFormat, without(path));
	expect(faults).toHaveLength(1);
	expect(faults[0]!.startsWith(`${path}: `)).toBe(true);
});

it('refuses a field that no place has', () => {
	expect(faultsOf(placeFormat, { ...newJersey, script: 'x' })).toHaveLength(1);
});

it.each(['title', 'country', 'notice', 'holidays', 'retention', 'limits', 'duties'])(
	'the reader names the file of a place without %s',
	(field) => {
		const file = without(field) as PlaceFile;
		expect(() => placeOf('rw.json', file)).toThrow(`rw.json: ${field} is missing`);
	}
);

it.each([
	{ country: 'RW' },
	{ holidays: 'RW' },
	{ notice: 'RW' },
	{ retention: ['RW'] },
	{ duties: ['RW'] }
])('the reader names the file of a place with %j, which is not there', (changed) => {
	const file: unknown = { ...newJersey, ...changed };
	expect(() => placeOf('rw.json', file as PlaceFile)).toThrow(
		'rw.json names “RW”, which does not exist'
	);
});
