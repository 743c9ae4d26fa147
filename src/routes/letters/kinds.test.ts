import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog';
import { letters } from '$lib/catalog/letters';
import { newClient } from '$lib/domain/blank';
import { newCase } from '$lib/domain/case';
import type { Client } from '$lib/domain/records';
import { practice, today } from '$lib/domain/testing';
import { kinds } from './kinds';

function person(changed: Partial<Client> = {}) {
	const client = { id: 'c1', ...newClient({ name: 'Ada Ng' }), ...changed };
	return newCase(client);
}

function offered(reason: string, people: ReturnType<typeof person>[]) {
	const context = { practice: practice({ reason }), providers: [], catalog, today };
	return kinds(letters, people, context);
}

it.each([
	['practice-closing', 'practice-closing'],
	['retirement', 'retirement'],
	['relocation', 'relocation']
])('offers for %s the letter %s first', (reason, letter) => {
	expect(offered(reason, [person()])[0]?.template.id).toBe(letter);
});

it('reaches minors through the letter to a guardian', () => {
	const [kind] = offered('practice-closing', [person(), person({ minor: true })]);
	expect([kind?.people, kind?.throughGuardian]).toEqual([2, 1]);
});

it('offers the letter to a guardian alone where there are minors only', () => {
	const ids = offered('practice-closing', [person({ minor: true })]).map(
		({ template }) => template.id
	);
	expect(ids).toEqual(['guardian-notice']);
});

it('does not count former clients', () => {
	expect(offered('practice-closing', [person({ standing: 'former' })])).toEqual([]);
});
