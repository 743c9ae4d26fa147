import { expect, it } from 'vitest';
import { askedFor } from './asked-for';

it.each([
	['client=a', ['a']],
	['clients=a', ['a']],
	['clients=a,b&type=relocation', ['a', 'b']],
	['clients=chosen', ['m1', 'm2']]
])('reads from “%s” for which clients letters are asked', (query, ids) => {
	expect(askedFor(new URLSearchParams(query), ['m1', 'm2'])).toEqual({ kind: 'clients', ids });
});

it('reads for which filter letters are asked', () => {
	const asked = askedFor(new URLSearchParams('type=relocation&filter=at-risk'), []);
	expect(asked).toEqual({ kind: 'filter', id: 'at-risk' });
});

it('reads that letters are for everybody where nobody is named', () => {
	expect(askedFor(new URLSearchParams('type=relocation'), ['m1'])).toBeNull();
});
