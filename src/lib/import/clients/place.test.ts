import { expect, it } from 'vitest';
import { around, draftsOf } from '$tests/support/import';
import { placeOf } from './place';

const places = [
	{ id: 'us-fl', title: 'Florida' },
	{ id: 'us-or', title: 'Oregon' }
];

it.each([
	['FL', 'us-fl'],
	['fl', 'us-fl'],
	['Florida', 'us-fl'],
	[' Oregon ', 'us-or'],
	['UT', null],
	['', null]
])('“%s” in the list is %s', (word, id) => {
	expect(placeOf({ region: word }, { places, home: 'us-ma' })).toBe(id);
});

it('a state without rules of its own is another state, not where the practice is', () => {
	const all = [...places, { id: 'us', title: 'United States, another state' }];
	expect(placeOf({ region: 'DE' }, { places: all, home: 'us-or' })).toBe('us');
	expect(placeOf({ region: 'Wales' }, { places: all, home: 'us-or' })).toBeNull();
});

const list = 'Name,Street,City,State\nZoë Lindqvist,4 Elm,Tampa,FL\nAda Moro,5 Elm,Salem,MA\n';
const placesOf = async (home: string) =>
	(await draftsOf(list, {}, { ...around, places, home })).map(({ fields }) => fields.place);

it('a client comes in with the place of their state, those of an unknown state with none', async () => {
	expect(await placesOf('us-ma')).toEqual(['us-fl', null]);
});

it('who is where the practice is follows the practice', async () => {
	expect(await placesOf('us-fl')).toEqual([null, null]);
});
