import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { caseOf, client, context, outcome } from '$tests/support/domain/cases';
import { template } from '$tests/support/domain/letters';
import { whoGets } from './mailing';

const templates = [template('adult', 'client')];
const told = [outcome('tell-in-session')];
/** A Tuesday. */
const today = day('2026-06-02');

function ordered(...people: (Partial<Client> & { id: string })[]): string {
	const cases = people.map((each) => caseOf({ client: client(each), outcomes: told }));
	const { goes } = whoGets(cases, templates, context({ today }));
	return goes.map(({ addressee }) => addressee.case.client.id).join(' ');
}

const post = { mail: 'agreed', city: 'Salem', nextSeenOn: null, usualWeekday: null } as const;
const hand = { mail: 'refused', sortName: null, nextSeenOn: null, usualWeekday: null } as const;

it('puts letters by post in the order of postal code, street and house', () => {
	expect(
		ordered(
			{ ...post, id: 'salem', postalCode: '97301', street: '2 Oak' },
			{ ...post, id: 'elm10', postalCode: '97201', street: '10 Elm' },
			{ ...post, id: 'ash', postalCode: '97201', street: '77 Ash' },
			{ ...post, id: 'elm9', postalCode: '97201', street: '9 Elm' },
			{ ...post, id: 'safer', otherAddress: 'c/o Ng\n12 Any Road\nPortland, OR 97202' }
		)
	).toBe('ash elm9 elm10 safer salem');
});

it('puts letters to hand over in the order of day and hour of the next session, then by name', () => {
	expect(
		ordered(
			{ ...hand, id: 'none', name: 'Ada Ng' },
			{ ...hand, id: 'friday', usualWeekday: 5, usualTime: '09:00' },
			{ ...hand, id: 'noted', nextSeenOn: day('2026-06-04'), nextSeenAt: '15:00' },
			{ ...hand, id: 'early', usualWeekday: 4, usualTime: '08:30' },
			{ ...hand, id: 'today', usualWeekday: 2, name: 'Zoë Ruiz' },
			{ ...hand, id: 'too', usualWeekday: 2, name: 'Bea Ruiz' },
			{ ...hand, id: 'far', nextSeenOn: day('2026-09-01') }
		)
	).toBe('too today early noted friday far none');
});

it('puts those to hand over before those to post', () => {
	expect(
		ordered(
			{ ...post, id: 'post', postalCode: '01001', street: '1 Any Street' },
			{ ...hand, id: 'hand', nextSeenOn: day('2026-09-01') }
		)
	).toBe('hand post');
});
