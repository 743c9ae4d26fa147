import { expect, it } from 'vitest';
import type { Going } from '$lib/domain/letters/mailing';
import { caseOf, client } from '$tests/support/domain/cases';
import { byHand } from '$lib/domain/letters/mailing';
import { Leaving } from './leaving.svelte';

function leaving(mail: 'agreed' | 'refused') {
	const own = client({ mail });
	const addressee = { case: caseOf({ client: own }), recipient: null };
	return new Leaving({ addressee, byHand: byHand(own) } as Going);
}

it('has no way beforehand: whoever may be mailed may have had it by hand', () => {
	expect(leaving('agreed').way).toBeNull();
});

it('was handed over where the post is closed to it', () => {
	expect(leaving('refused').way).toBe('byHand');
});
