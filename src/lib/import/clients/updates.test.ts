import type { ClientDraft } from './fields';
import { describe, expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import { day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { updatesFor } from './updates';

const before: Client = {
	id: 'ana',
	...newClient({
		name: 'Ana Lee',
		sortName: 'Lee, Ana',
		street: '1 Elm',
		city: 'Bend',
		phone: '503-555-0100',
		voicemail: 'agreed',
		email: 'ana@example.org',
		emailConsent: 'refused',
		mail: 'agreed',
		lastSeenOn: day('2026-11-01'),
		nextSeenOn: day('2026-11-24'),
		nextSeenAt: '10:00'
	})
};

/** What a row that says just this changes of Ana. */
function updates(fields: Partial<ClientDraft>, of: Partial<Client> = {}) {
	const says = new Set(Object.keys(fields) as (keyof ClientDraft)[]);
	return updatesFor({ ...before, ...of }, { fields: { ...before, ...fields }, says });
}

const changed = (...args: Parameters<typeof updates>) =>
	updates(...args).map(({ fields }) => fields);

it.each<[string, Partial<ClientDraft>, object[], Partial<Client>?]>([
	['nothing that is the same', { name: 'Ana Lee', phone: '503-555-0100' }, []],
	['nothing by an empty cell', { phone: '', nextSeenOn: null }, []],
	[
		'a phone of other digits',
		{ phone: '503-555-0199' },
		[{ phone: '503-555-0199', voicemail: null }]
	],
	[
		'a phone to which texts might go',
		{ phone: '503-555-0198' },
		[{ phone: '503-555-0198', voicemail: null, textConsent: null }],
		{ textConsent: 'agreed' }
	],
	['no phone that is only spaced differently', { phone: '+1 (503) 555 0100' }, []],
	['no e-mail in capitals', { email: 'ANA@example.org' }, []],
	['an e-mail, whose refusal stays', { email: 'lee@example.org' }, [{ email: 'lee@example.org' }]],
	['a later last session', { lastSeenOn: day('2026-11-02') }, [{ lastSeenOn: '2026-11-02' }]],
	['no earlier one', { lastSeenOn: day('2026-10-31') }, []],
	[
		'a name with its order',
		{ name: 'Ana Kim', sortName: 'Kim, Ana' },
		[{ name: 'Ana Kim', sortName: 'Kim, Ana' }]
	],
	['a name alone, where the order is the same', { name: 'Anna Lee' }, [{ name: 'Anna Lee' }]],
	[
		'each part of an address for itself',
		{ city: 'Salem', street: '' },
		[{ city: 'Salem', mail: null }]
	]
])('changes %s', (_, fields, expected, of = {}) => {
	expect(changed(fields, of)).toEqual(expected);
});

describe('an appointment', () => {
	it.each<[string, Partial<ClientDraft>, object[]]>([
		[
			'the time alone',
			{ nextSeenOn: day('2026-11-24'), nextSeenAt: '11:00' },
			[{ nextSeenAt: '11:00' }]
		],
		['no time that is not said', { nextSeenOn: day('2026-11-24'), nextSeenAt: null }, []],
		[
			'the day, with a time that is gone',
			{ nextSeenOn: day('2026-11-25'), nextSeenAt: null },
			[{ nextSeenOn: '2026-11-25', nextSeenAt: null }]
		]
	])('changes %s', (_, fields, expected) => {
		expect(changed(fields)).toEqual(expected);
	});
});

it.each([
	['agreed', true],
	['refused', false],
	[null, false]
] as const)('asks anew whether they may be written to, where they had %s', (mail, asks) => {
	const [only] = updates({ city: 'Salem' }, { mail });
	expect(only).toMatchObject({ kind: 'address', asksConsent: asks });
});

it('asks nothing with what needs no consent', () => {
	expect(updates({ name: 'Ana Kim' })).toMatchObject([{ asksConsent: false }]);
});
