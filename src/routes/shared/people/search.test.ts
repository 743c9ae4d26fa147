import { expect, it } from 'vitest';
import { newClient, newRecipient } from '$lib/domain/records/blank';
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

it('finds a couple by their partner, and a merged record by the number it had', () => {
	const [zoe, lukasz] = rows;
	const partner = newRecipient({ clientId: 'x', role: 'partner', name: 'Omar Haddad' });
	zoe!.case = { ...zoe!.case, recipients: [{ id: 'r', ...partner }] };
	zoe!.case.client = { ...zoe!.case.client, notes: 'Omar Haddad: record number K12' };
	lukasz!.case.client = { ...lukasz!.case.client, formerNumbers: ['R9'] };
	const found = (typed: string) => search([zoe!, lukasz!], typed).map(({ name }) => name);
	expect([found('haddad'), found('k12')]).toEqual([['Lindqvist, Zoë'], ['Lindqvist, Zoë']]);
	expect(found('r9')).toEqual(['Nowak, Łukasz']);
});

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

it.each([
	['555', ['Ó Súilleabháin, Seán']],
	['(617) 555-0145', ['Ó Súilleabháin, Seán']],
	['617 555', ['Ó Súilleabháin, Seán']],
	['sean 0145', ['Ó Súilleabháin, Seán']],
	['suilleabhain', ['Ó Súilleabháin, Seán']],
	['07700', ['O’Brien, Anne-Marie']],
	['55', []],
	['obrien', ['O’Brien, Anne-Marie']],
	["O'Brien", ['O’Brien, Anne-Marie']],
	['annemarie', ['O’Brien, Anne-Marie']],
	['anne marie', ['O’Brien, Anne-Marie']],
	['lodz', ['Łódź, Straße']],
	['strasse', ['Łódź, Straße']]
])('finds by number, or whatever the marks: “%s”', (typed, names) => {
	const [sean, anne, lodz] = [
		row('Ó Súilleabháin, Seán'),
		row('O’Brien, Anne-Marie'),
		row('Łódź, Straße')
	];
	sean!.case.client = { ...sean!.case.client, phone: '617-555-0145' };
	anne!.case.client = { ...anne!.case.client, phone: '+44 7700 900123' };
	expect(search([sean!, anne!, lodz!], typed).map(({ name }) => name)).toEqual(names);
});
