/** The places as they count today. */
import { expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { sentenceOf } from '$lib/domain/law/must-say';
import type { Pack } from '$lib/domain/records';
import { practice } from '$tests/support/domain/cases';
import { shipped } from '$tests/support/catalog/packs';
import { jurisdictions, placesNow } from './index';

const today = day('2026-11-30');
const pack = (file: object, place: string): Pack => ({
	...{ id: 'p', place, from: 'a.json', takenOn: today },
	words: JSON.stringify(file)
});

it('are ours while nothing was taken over and nothing is old', () => {
	expect(placesNow([], today)).toEqual(jurisdictions);
});

it('have the pack in the place of ours, and one of its own among them by title', () => {
	const ohio = { ...shipped('us-oh'), board: 'Board of Ohio' };
	const zealand = { ...shipped('general'), id: 'nz', title: 'New Zealand' };
	const now = placesNow([pack(ohio, 'us-oh'), pack(zealand, 'nz')], today);
	const titles = now.map(({ title }) => title);
	expect(now.filter(({ id }) => id === 'us-oh').map(({ board }) => board)).toEqual([
		'Board of Ohio'
	]);
	expect(titles.slice(titles.indexOf('New York'), titles.indexOf('New York') + 2)).toEqual([
		'New York',
		'New Zealand'
	]);
	expect(now).toHaveLength(jurisdictions.length + 1);
});

it('keep ours where a newer version has taken over what this one cannot read', () => {
	const newer = placesNow([pack({ id: 'us-oh', laws: [] }, 'us-oh')], today);
	expect(newer).toEqual(jurisdictions);
});

const kinds = [
	...(['retention', 'limits', 'methods', 'duties'] as const),
	...(['mustSay', 'release', 'endings', 'minorConsent'] as const)
];
const read = jurisdictions.flatMap((place) =>
	kinds.flatMap((kind) => place[kind].map(({ id, source }) => ({ at: place.id, kind, id, source })))
);
const sure = read.filter(({ source }) => source.confidence === 'A');
const newest = sure
	.map(({ source }) => source.checkedOn)
	.sort()
	.at(-1)!;

it('have no rule that sets anything once all were read more than two years ago', () => {
	const [year] = newest.split('-');
	const turns = day(`${Number(year) + 2}${newest.slice(4)}`);
	const sets = (on: typeof today) =>
		placesNow([], on).flatMap((place) =>
			kinds.flatMap((kind) => place[kind].filter(({ source }) => source.confidence === 'A'))
		);
	expect(sets(turns).length).toBeGreaterThan(0);
	expect(sets(addDays(turns, 1))).toEqual([]);
	expect(sure.length).toBeGreaterThan(200);
});

it('say no sentence with a mark that every object has', () => {
	expect(sentenceOf({ sentence: 'I am {constructor}.' }, practice(), 'your')).toBeNull();
});
