import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import type { Client, ContactMade, Outcome } from '$lib/domain/records';
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
import { alsoCall, safeWays, throughWhom, toldAlready } from './safe-ways';

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
		'Do not call. No one is named yet to speak with them'
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

describe('whoever reads the sheet sees, with its day, what somebody was told already', () => {
	const gone = practice({ reason: 'sudden-absence', absentSinceOn: addDays(today, -2) });
	const of = (...outcomes: Outcome[]) =>
		toldAlready(situation(caseOf({ outcomes }), context({ catalog, practice: gone })), 'US');
	const onDay = { happenedOn: day('2026-06-01'), way: 'phone' } as const;

	it.each([
		['nothing', [], 'Not told yet'],
		['told on the phone', [outcome('tell-in-session', onDay)], 'Told, Jun 1, 2026'],
		[
			'told by letter',
			[outcome('tell-in-session', { ...onDay, way: 'post' })],
			'Told by letter, Jun 1, 2026'
		],
		[
			'told by others',
			[outcome('tell-in-session', { ...onDay, outcome: 'notApplicable', who: 'his sister' })],
			'Told by somebody else, Jun 1, 2026'
		],
		[
			'not reached',
			[outcome('tell-in-session', { ...onDay, outcome: 'unreachable' })],
			'Not reached, Jun 1, 2026'
		]
	])('%s', (_, outcomes, words) => {
		expect(of(...outcomes)).toBe(words);
	});

	it('of another ending, that it was of another', () => {
		const news = situation(caseOf(), context({ catalog, practice: gone })).news!;
		const said = { ...news, kind: 'leave' as const, custodian: null, no: 1, letterId: null };
		expect(of(outcome('tell-in-session', { ...onDay, said }))).toBe(
			'Told of a leave only, Jun 1, 2026'
		);
	});

	it.each([
		['give-written-notice', 'Told by letter, Jun 1, 2026'],
		['remind-at-half-time', 'Told, Jun 1, 2026']
	])('by %s alone, that too', (step, words) => {
		const news = situation(caseOf(), context({ catalog, practice: gone })).news!;
		const said = { ...news, custodian: null, no: 1, letterId: null };
		expect(of(outcome(step, { ...onDay, said }))).toBe(words);
	});

	it('a letter that went to a mother told the child nothing', () => {
		const child = client({ minor: true });
		const recipients = [guardian()];
		const here = context({ catalog, practice: gone });
		const news = situation(caseOf({ client: child, recipients }), here).news!;
		const said = { ...news, custodian: null, no: 1, letterId: null };
		const outcomes = [
			outcome('give-written-notice', { ...onDay, way: 'inPerson', said, reached: ['maja'] })
		];
		const words = toldAlready(
			situation(caseOf({ client: child, recipients, outcomes }), here),
			'US'
		);
		expect(words).toBe('Not told: a letter went to somebody else, Jun 1, 2026');
	});

	it('a talk with a mother is no letter, and told the child nothing', () => {
		const child = client({ minor: true });
		const here = context({ catalog, practice: gone });
		const recipients = [guardian()];
		const news = situation(caseOf({ client: child, recipients }), here).news!;
		const said = { ...news, custodian: null, no: 1, letterId: null };
		const talk = outcome('tell-guardian-or-partner', { ...onDay, said, reached: ['maja'] });
		const own = caseOf({ client: child, recipients, outcomes: [talk] });
		expect(toldAlready(situation(own, here), 'US')).toBe('Not told yet');
	});

	it('and nothing where nobody is to be told anything', () => {
		const usual = context({ catalog, practice: practice({ reason: 'not-ending' }) });
		expect(toldAlready(situation(caseOf(), usual), 'US')).toBe('');
	});
});

it('a message that was left with the days told nobody', () => {
	const said = {
		kind: 'practiceCloses',
		lastSessionOn: day('2026-10-30'),
		closingOn: null
	} as const;
	const none = { returnFromOn: null, returnByOn: null, custodian: null, letterId: null, no: 1 };
	const contact: ContactMade = {
		...{ id: 'm', clientId: 'zoe', happenedOn: today, by: 'us', note: null, who: null },
		...{ way: 'voicemail', result: 'messageLeft', said: { ...said, ...none } }
	};
	const closing = practice({ lastSessionOn: said.lastSessionOn, closingOn: null });
	const within = context({ catalog, practice: closing });
	expect(toldAlready(situation(caseOf({ contacts: [contact] }), within), 'US')).toBe(
		'Not told yet'
	);
});
