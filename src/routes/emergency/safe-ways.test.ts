import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { catalog } from '$lib/catalog';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	today
} from '$tests/support/domain/cases';
import { alsoCall, byUrgency, safeWays, throughWhom } from './safe-ways';

const person = (id: string, changed: Partial<Client>) =>
	caseOf({ client: client({ id, sortName: id, ...changed }) });

it('everybody current is there once, by next session, and those without one in sight last', () => {
	const people = [
		person('b', {}),
		person('far', { nextSeenOn: addDays(today, 90) }),
		person('slot', { usualWeekday: 2 }),
		person('today', { nextSeenOn: today }),
		person('a', { nextSeenOn: addDays(today, -3) }),
		person('gone', { standing: 'former' }),
		caseOf({ client: client({ id: 'closed' }), outcomes: [outcome('close-file')] })
	];
	const found = byUrgency(people, today, practice());
	expect(found.map((each) => each.case.client.id)).toEqual(['a', 'today', 'slot', 'far', 'b']);
});

it('at risk comes first, then whose session of yesterday nobody recorded', () => {
	const yesterday = addDays(today, -1);
	const people = [
		person('today', { nextSeenOn: today }),
		person('unseen', { nextSeenOn: yesterday }),
		person('seen', { nextSeenOn: yesterday, lastSeenOn: yesterday }),
		person('risk', { nextSeenOn: yesterday, atRisk: true })
	];
	const found = byUrgency(people, today, practice());
	expect(found.map((each) => each.case.client.id)).toEqual(['risk', 'unseen', 'today', 'seen']);
	expect(found.map(({ unseenOn }) => unseenOn)).toEqual([yesterday, yesterday, null, null]);
});

it('the mother’s number is there for a child', () => {
	const mother = guardian({ phone: '503-555-0177' });
	const own = caseOf({ recipients: [mother, guardian({ id: 'b', role: 'partner', phone: '1' })] });
	expect(alsoCall(own)).toEqual([mother]);
	expect(alsoCall(caseOf({ recipients: [guardian()] }))).toEqual([]);
});

const third = {
	thirdPerson: 'Beth Ortega',
	thirdPersonAddress: 'Box 1',
	thirdPersonPhone: '303-555-0188'
};

it.each<[string, Partial<Client>, string | null]>([
	[
		'who threatened',
		{ circumstances: ['threatened'], ...third },
		'Do not call. Through Beth Ortega, 303-555-0188'
	],
	[
		'who threatened, and nobody is named yet',
		{ circumstances: ['threatened'] },
		'Do not call. Nobody is named yet who speaks with them'
	],
	['of whom nothing is to be feared', third, null]
])('somebody %s', (_, changed, said) => {
	const here = situation(caseOf({ client: client(changed) }), context({ catalog }));
	expect(throughWhom(here, (name) => name)).toBe(said);
});

it('the partner of a couple is called for themselves', () => {
	const partner = guardian({ role: 'partner', phone: '503-555-0178', legalAuthority: null });
	const couple = client({ format: 'couple' });
	expect(alsoCall(caseOf({ client: couple, recipients: [partner] }))).toEqual([partner]);
});

it.each([{ noContact: true }, { mayKnow: false }])(
	'nobody is called of whom it is said: %o',
	(said) => {
		expect(
			alsoCall(caseOf({ recipients: [guardian({ phone: '503-555-0177', ...said })] }))
		).toEqual([]);
	}
);

it.each([
	[{ voicemail: 'agreed' }, 'voicemail yes'],
	[{ voicemail: 'refused' }, 'NO voicemail'],
	[{ voicemail: null }, 'voicemail not asked: leave none'],
	[{ voicemail: 'agreed', email: 'z@example.org' }, 'voicemail yes'],
	[
		{ voicemail: 'agreed', email: 'z@example.org', emailConsent: 'agreed' },
		'voicemail yes, z@example.org'
	]
] as const)('says what is safe', (changed, expected) => {
	expect(safeWays(client(changed))).toBe(expected);
});
