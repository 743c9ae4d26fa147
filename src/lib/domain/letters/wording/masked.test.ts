import { describe, expect, it } from 'vitest';
import { caseOf, client, context, guardian, place, practice } from '$tests/support/domain/cases';
import { situation } from '$lib/domain/rules/situation';
import { toClient } from '$tests/support/domain/wording';
import { masked, slotted, type Slot } from './masked';

const mark = (field: string) => `\ue000${field}\ue001`;

describe('a masked situation', () => {
	it('has marks for all that is printed of the person', () => {
		const here = situation(caseOf(), context());
		const [, to] = masked(here, { case: here.case, recipient: guardian({ callName: 'Maja' }) });
		expect([to.case.client, to.recipient]).toMatchObject([
			{ name: mark('client'), callName: mark('call-name') },
			{ name: mark('reader'), callName: mark('reader-call-name') }
		]);
	});

	it.each([
		['Bo', '  ', mark('client'), mark('call-name')],
		['Bo', 'B', mark('client'), mark('call-name')],
		['', 'B', '', mark('call-name')],
		['', null, '', '']
	])('of “%s”, called %s, has names where there are some', (name, callName, full, called) => {
		const here = situation(caseOf({ client: client({ name, callName }) }), context());
		expect(masked(here, toClient(here))[1].case.client).toMatchObject({
			name: full,
			callName: called
		});
	});

	it('has marks for all that is printed of the practice', () => {
		const known = {
			newPlace: 'Salem',
			custodianName: 'Bo',
			coverName: 'Cy',
			coverPhone: '1',
			executorName: 'Di',
			executorPhone: '2'
		};
		const here = situation(caseOf(), context({ practice: practice(known) }));
		expect(masked(here, toClient(here))[0].practice).toMatchObject({
			name: mark('practice'),
			clinician: mark('your-name'),
			licence: mark('licence'),
			phone: mark('phone'),
			email: mark('email'),
			custodianName: mark('custodian'),
			coverName: mark('cover'),
			coverPhone: mark('cover-phone'),
			executorName: mark('executor'),
			executorPhone: mark('executor-phone'),
			newPlace: mark('new-place'),
			closingOn: '2026-11-13'
		});
	});

	it('has marks for what is printed of the place, and none where nothing is known', () => {
		const country = { ...place.country, emergencyNumber: '' };
		const catalog = { ...context().catalog, jurisdictions: [{ ...place, country }] };
		const here = situation(caseOf(), context({ catalog }));
		expect(masked(here, toClient(here))[0].place).toMatchObject({
			title: mark('place'),
			board: mark('board'),
			country: { emergencyNumber: '' }
		});
	});
});

const reach: Slot = { field: 'reach', value: '' };
const day = (value: string): Slot => ({ field: null, value });

it.each<[string, (string | Slot)[]]>([
	['', []],
	['Thank you.', ['Thank you.']],
	[`Dear ${mark('client')},`, ['Dear ', { field: 'client', value: '' }, ',']],
	[
		mark('client') + mark('place'),
		[
			{ field: 'client', value: '' },
			{ field: 'place', value: '' }
		]
	],
	[`Please call ${mark('phone')} or write to ${mark('email')}.`, ['Please ', reach, '.']],
	[`call ${mark('phone')}`, [reach]],
	[`write to ${mark('email')}`, [reach]],
	[`ring ${mark('phone')}`, ['ring ', { field: 'phone', value: '' }]],
	['May 1, 2026', [day('May 1, 2026')]],
	['On 12 July 2026 I go.', ['On ', day('12 July 2026'), ' I go.']],
	[
		'On May 1, 2026, May 2, 2026 and May 3, 2026.',
		['On ', day('May 1, 2026, May 2, 2026 and May 3, 2026'), '.']
	],
	['May 1, 2026. May 2, 2026', [day('May 1, 2026'), '. ', day('May 2, 2026')]],
	['May 1 and 2026', ['May 1 and 2026']]
])('“%s” is read as what is said and what is filled in', (text, parts) => {
	expect(slotted(text)).toEqual(parts);
});
