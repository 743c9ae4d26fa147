import { expect, it } from 'vitest';
import { askedFor } from './asked-for';

it.each([
	['', null],
	['client=a', ['a']],
	['clients=a', ['a']],
	['clients=a,b&type=relocation', ['a', 'b']],
	['clients=chosen', ['m1', 'm2']]
])('reads from “%s” whom letters are asked for', (query, ids) => {
	expect(askedFor(new URLSearchParams(query), ['m1', 'm2'])).toEqual(ids);
});
