/** What a file may bring: the whole of a place, or letters in own words. */
import { expect, it } from 'vitest';
import { read, jersey, retirement, shipped } from '$tests/support/catalog/packs';
import { jurisdictions } from './index';

it.each(jurisdictions.map(({ id }) => id))('%s comes back as it was passed on', (id) => {
	const file = shipped(id);
	const { faults, places } = read(file);
	expect(faults).toEqual([]);
	expect(places).toEqual([file]);
});

it('takes several places and letters in one file', () => {
	const file = { places: [shipped('us-nj'), shipped('us-oh')], letters: [retirement] };
	const { faults, places, letters } = read(file);
	expect([faults, places.map(({ id }) => id), letters]).toEqual([
		[],
		['us-nj', 'us-oh'],
		[retirement]
	]);
});

it('takes a place that we do not have, and a rule several places share as it was corrected', () => {
	const { faults, places } = read({ ...shipped('general'), id: 'nz', title: 'New Zealand' });
	expect([faults, places[0]?.id]).toEqual([[], 'nz']);
	expect(read(jersey('limits.0.value', 15)).faults).toEqual([]);
});
