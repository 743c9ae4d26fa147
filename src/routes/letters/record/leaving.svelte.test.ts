import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Made } from '$lib/domain/letters/made';
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

it('cannot have left before the day on which it was made', () => {
	const at = new Date(2026, 10, 30, 12).getTime();
	const made = { letter: { type: 'notice' }, says: null, bears: day('2026-11-25'), at } as Made;
	const own = client({ mail: 'agreed' });
	const addressee = { case: caseOf({ client: own }), recipient: null };
	const one = new Leaving({ addressee, byHand: byHand(own) } as Going, false, [made]);
	one.printed = at;
	expect(['2026-11-29', '2026-11-30'].map((on) => one.leftBefore(day(on)))).toEqual([true, false]);
	one.printed = 'asItReadsNow';
	expect(one.leftBefore(day('2026-11-29'))).toBe(false);
});

it('made elsewhere, is asked of only where it may be older than what it tells', () => {
	const own = client({ mail: 'agreed' });
	const addressee = { case: caseOf({ client: own }), recipient: null };
	const of = (origin: 'elsewhere' | 'maybeBefore') =>
		new Leaving({ addressee, byHand: byHand(own) } as Going, false, [], origin);
	expect(of('elsewhere')).toMatchObject({ isAsked: false, printed: 'asItReadsNow' });
	expect(of('maybeBefore')).toMatchObject({ isAsked: true, printed: null });
});
