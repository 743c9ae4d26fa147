import { expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import { newCase } from '$lib/domain/records/case';
import type { Row } from '$lib/domain/path/caseload';
import { search } from './search';

function row(name: string, recordNumber: string | null = null): Row {
	const client = { id: name, ...newClient({ name, recordNumber }) };
	const cell = { word: 'Not yet', done: false, state: 'later' } as const;
	return {
		case: newCase(client),
		name,
		cells: { told: cell, letter: cell, referrals: cell, closure: cell, handoff: cell, file: cell },
		next: null,
		nextDueOn: null,
		needs: null,
		first: false,
		steps: { open: [], ended: [] }
	};
}

const rows = [row('Lindqvist, Zoë'), row('Nowak, Łukasz', '#1042'), row('Strauß, Jørgen')];

it.each([
	['', ['Lindqvist, Zoë', 'Nowak, Łukasz', 'Strauß, Jørgen']],
	['zoe', ['Lindqvist, Zoë']],
	['ZOË lind', ['Lindqvist, Zoë']],
	['lukasz', ['Nowak, Łukasz']],
	['jorgen strauss', ['Strauß, Jørgen']],
	['1042', ['Nowak, Łukasz']],
	['nobody', []]
])('finds by “%s”', (typed, names) => {
	expect(search(rows, typed).map(({ name }) => name)).toEqual(names);
});
