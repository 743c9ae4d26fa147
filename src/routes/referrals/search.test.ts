import { expect, it } from 'vitest';
import { newProvider } from '$lib/domain/records/blank';
import type { Provider } from '$lib/domain/records';
import { listed } from '$lib/domain/referrals';
import { found } from './search';

const provider = (id: string, known: Partial<Provider> & { name: string }) => ({
	id,
	...newProvider(known)
});
const list = listed(
	[
		provider('b', { name: 'Zoë Brandt', languages: 'Polski', places: ['us-or'] }),
		provider('a', { name: 'Amélie Fournier', speciality: 'Grief', insurers: 'Aetna' })
	],
	[]
);

it.each([
	['', ['a', 'b']],
	['zoe', ['b']],
	['grief aetna', ['a']],
	['polski oregon', ['b']],
	['grief polski', []]
])('“%s” finds %j, by name', (typed, ids) => {
	expect(found(list, typed).map((each) => each.provider.id)).toEqual(ids);
});
