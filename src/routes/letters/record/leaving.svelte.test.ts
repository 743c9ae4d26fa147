import { expect, it } from 'vitest';
import type { Going } from '$lib/domain/letters/mailing';
import type { Client } from '$lib/domain/records';
import { caseOf, client } from '$tests/support/domain/cases';
import { byHand } from '$lib/domain/letters/mailing';
import { Leaving } from './leaving.svelte';

function leaving(mail: Client['mail']) {
	const own = client({ mail });
	const addressee = { case: caseOf({ client: own }), recipient: null };
	return new Leaving({ addressee, byHand: byHand(own) } as Going);
}

it.each(['agreed', 'refused', null] as const)(
	'is not given before somebody says so, nor in any way: mail %s',
	(mail) => {
		expect(leaving(mail)).toMatchObject({ chosen: false, way: null });
	}
);

it('is given once somebody says how, and not where it cannot have gone that way', () => {
	const refused = leaving('refused');
	refused.goBy('post');
	expect(refused).toMatchObject({ chosen: false, way: null });
	refused.goBy('byHand');
	expect(refused).toMatchObject({ chosen: true, way: 'byHand' });
	refused.goBy(null);
	expect(refused).toMatchObject({ chosen: false, way: null });
});
