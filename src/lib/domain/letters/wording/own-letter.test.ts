import { describe, expect, it } from 'vitest';
import { allNeeds } from '$lib/domain/letters/needs';
import type { Client, Outcome } from '$lib/domain/records';
import type { Reason } from '$lib/domain/rules/ending';
import { client, outcome, practice, reason, situationOf } from '$tests/support/domain/cases';
import { insert, ownLetter, stock, toClient, wording } from '$tests/support/domain/wording';
import { ownTemplate, templateOf } from './own-letter';
import type { OwnLetter } from './words';

const own = (changed: Partial<OwnLetter> = {}, from = stock()) =>
	templateOf('own-thanks', 'Thanks to Zoë', ownLetter(changed), from);

type Facts = { client?: Partial<Client>; reason?: Partial<Reason>; outcomes?: Outcome[] };

function situated({ client: person, reason: why, outcomes = [] }: Facts) {
	const here = situationOf({ client: client(person), outcomes });
	return { ...here, reason: { ...reason, ...why } };
}

const letterSent = outcome('give-written-notice');
const waived = { waives: { 'give-written-notice': 'No letter goes.' } };

describe('whom it fits', () => {
	it.each<[string, Partial<OwnLetter>, Facts, boolean]>([
		['an adult', { to: 'client' }, {}, true],
		['no minor', { to: 'client' }, { client: { minor: true } }, false],
		['the guardian of a minor', { to: 'guardian' }, { client: { minor: true } }, true],
		['no guardian of an adult', { to: 'guardian' }, {}, false],
		['members of a couple', { to: 'members' }, { client: { format: 'couple' } }, true],
		['nobody who comes alone', { to: 'members' }, {}, false],
		['no minors', { to: 'members' }, { client: { format: 'family', minor: true } }, false],
		['its reason', { reasons: ['retirement', 'practice-closing'] }, {}, true],
		['no other reason', { reasons: ['retirement'] }, {}, false],
		['who hears of an ending', { step: 'give-written-notice' }, {}, true],
		[
			'who hears of a leave',
			{ step: 'give-written-notice' },
			{ reason: { ends: false, temporary: true } },
			true
		],
		[
			'nobody whose care goes on',
			{ step: 'give-written-notice' },
			{ reason: { ends: false } },
			false
		],
		['anybody by name, though care goes on', { step: null }, { reason: { ends: false } }, true],
		['nobody who gets no notice', { step: 'give-written-notice' }, { reason: waived }, false],
		['nobody a second time who had no notice', { step: 'send-second-notice' }, {}, false],
		[
			'who had the notice, a second time',
			{ step: 'send-second-notice' },
			{ outcomes: [letterSent] },
			true
		]
	])('%s', (_, changed, facts, fits) => {
		expect(own(changed).fits(situated(facts))).toBe(fits);
	});
});

describe('what it lacks', () => {
	const paragraphs = (...texts: string[]) =>
		texts.map((text) => ({ kind: 'paragraph' as const, text }));
	const cover = 'Your wording uses “Who covers for you”, which is missing: add it under Settings.';
	const last = 'Your wording uses “Day of the last session”, which is not known for them yet.';
	const signature = 'Your name is missing: add it under Settings.';
	const undated = { practice: practice({ lastSessionOn: null }) };

	it.each<[string, Partial<OwnLetter>, Parameters<typeof situationOf>[0], string[], string[]]>([
		['nothing', { subject: 'To {client}' }, {}, [], []],
		['a signature', {}, { practice: practice({ clinician: ' ' }) }, [signature], []],
		['what its subject names', { subject: 'Ask {cover}' }, {}, [cover], []],
		[
			'what its text names, said once',
			{ blocks: paragraphs('{cover}', '{cover}') },
			{},
			[cover],
			[]
		],
		['what is not known of the person', { subject: '{last-session}' }, undated, [], [last]],
		['both', { subject: '{cover} {last-session}' }, undated, [cover], [last]],
		[
			'what it puts in',
			{ blocks: [{ kind: 'insert', insert: 'hours' }] },
			{},
			['Say your hours.'],
			['Ask when they can come.']
		]
	])('is %s', (_, changed, facts, missing, unknown) => {
		const from = stock(
			insert({ missing: () => ['Say your hours.'], unknown: () => ['Ask when they can come.'] })
		);
		const here = situationOf(facts);
		const template = own(changed, from);
		expect([template.missing(here), template.unknown(here)]).toEqual([missing, unknown]);
	});
});

it('is written with the values of the person, and its title names nobody', () => {
	const here = situationOf();
	const blocks = [
		{ kind: 'heading', text: 'Thanks' },
		{ kind: 'insert', insert: 'hours' }
	] as const;
	const letter = own({ subject: 'To {client}', blocks: [...blocks], version: 4 }, stock(insert()));
	expect(letter.write(here, toClient(here))).toMatchObject({
		type: 'own-thanks',
		version: 4,
		title: 'A letter',
		subject: 'To Zoë Lindqvist',
		blocks: [
			{ kind: 'heading', text: 'Thanks' },
			{ kind: 'paragraph', text: 'Mondays.' }
		]
	});
});

it.each([
	[null, []],
	['give-written-notice', allNeeds]
] as const)('as the step %s, it has to hold %j', (step, needs) => {
	expect(own({ step }).needs).toEqual(needs);
});

describe('a record', () => {
	it('of one’s own letter is a template under its own id', () => {
		const record = wording(ownLetter({ version: 3 }), { letter: null, name: 'Thanks to Zoë' });
		expect(ownTemplate(record, stock())).toMatchObject({
			id: 'own-thanks',
			code: 'own',
			version: 3,
			title: 'Thanks to Zoë',
			about: 'Says thank you.'
		});
	});

	it.each([
		['that changes a letter of ours', wording(ownLetter())],
		['of changes without a letter', wording({ kind: 'changes', changes: [] }, { letter: null })],
		['that cannot be read', wording({ kind: 'poem' }, { letter: null })]
	])('%s is no letter of one’s own', (_, record) => {
		expect(ownTemplate(record, stock())).toBeNull();
	});
});
