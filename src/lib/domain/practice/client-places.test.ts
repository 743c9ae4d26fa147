import { expect, it } from 'vitest';
import { placesElsewhere } from './client-places';
import { addMonths } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { caseOf, client, context, place, practice, today } from '$tests/support/domain/cases';

const jurisdictions = ['general', 'us-oh', 'us-va'].map((id) => ({ ...place, id, title: id }));
const here = context({
	catalog: { ...context().catalog, jurisdictions },
	practice: practice({ lookBackMonths: 12, closingOn: today })
});

function found(...clients: Partial<Client>[]): string[] {
	const cases = clients.map((each) => caseOf({ client: client(each) }));
	return placesElsewhere(cases, here).map(({ id }) => id);
}

const seen = (monthsAgo: number) => ({ lastSeenOn: addMonths(today, -monthsAgo) });

it.each<[string, Partial<Client>, string[]]>([
	['a current client elsewhere', { place: 'us-va' }, ['us-va']],
	['a current client where the practice is', { place: 'general' }, []],
	['a current client who has no place of their own', { place: null }, []],
	['a former client of late', { place: 'us-va', standing: 'former', ...seen(3) }, ['us-va']],
	['a former client of long ago', { place: 'us-va', standing: 'former', ...seen(30) }, []],
	[
		'a former client of whom nobody knows when',
		{ place: 'us-va', standing: 'former', lastSeenOn: null },
		['us-va']
	],
	['somebody who waits', { place: 'us-va', standing: 'waiting' }, []]
])('for %s', (_, who, places) => {
	expect(found(who)).toEqual(places);
});

it('has each place once, in the order of the catalog', () => {
	expect(found({ place: 'us-va' }, { place: 'us-oh' }, { place: 'us-va' })).toEqual([
		'us-oh',
		'us-va'
	]);
});
