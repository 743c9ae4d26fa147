import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { formSigners } from '$lib/domain/letters/form-signers';
import { texts } from '$lib/domain/letters/letter';
import { whoGets } from '$lib/domain/letters/mailing';
import type { Client, ContactMade, Recipient } from '$lib/domain/records';
import { minorConsent } from '$lib/domain/rules/minor-consent';
import { situation } from '$lib/domain/rules/situation';
import { letters } from '$lib/catalog/letters';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	today
} from '$tests/support/domain/cases';
import { found } from '$tests/support/domain/catalog-case';
import { catalog } from './index';

const here = context({ catalog, practice: practice({ place: 'us-or', copyCharge: 'free' }) });
const per = guardian({ id: 'per', name: 'Per Lindqvist', street: '9 Pine Road' });
const child = { minor: true, name: 'Noor Haddad', callName: 'Noor', bornOn: day('2014-05-17') };
const unable = { circumstances: ['lacks-capacity'] };
const decides = guardian({ id: 'ola', role: 'decisionMaker', name: 'Ola Berg' });

const asked = {
	id: 'asked',
	clientId: 'zoe',
	happenedOn: today,
	by: 'them',
	way: 'email',
	result: 'askedForRecords',
	note: null,
	who: null,
	said: null
} satisfies ContactMade;

function mailing(changed: Partial<Client>, recipients: Recipient[], done: string[], id?: string) {
	const own = caseOf({
		client: client(changed),
		recipients,
		outcomes: done.map((step) => outcome(step)),
		contacts: id?.includes('records') ? [asked] : []
	});
	const some = letters.filter((each) =>
		id ? each.id === id : each.step === 'give-written-notice'
	);
	return whoGets([own], some, here, new Set(['zoe']));
}

describe('a letter to those who decide waits until it was checked that they do', () => {
	const checked = {
		minor: ['check-custody', 'First: Check who decides for the child.'],
		adult: ['check-decision-maker', 'First: Check who decides for them.']
	} as const;

	it.each([
		['the notice to guardians', child, [guardian()], checked.minor, undefined],
		['an answer to guardians', child, [guardian()], checked.minor, 'guardian-records-request'],
		['the second notice to them', child, [guardian()], checked.minor, 'guardian-second-notice'],
		['the notice to decision-makers', unable, [decides], checked.adult, undefined],
		['an answer to decision-makers', unable, [decides], checked.adult, 'guardian-records-request']
	])('%s, chosen by name', (_, who, people, [step, sentence], id) => {
		const before = ['tell-in-session', 'give-written-notice'].slice(
			0,
			id?.includes('second') ? 2 : 1
		);
		expect(mailing(who, people, before, id)).toMatchObject({ goes: [], heldOut: [{ sentence }] });
		const after = mailing(who, people, [...before, step], id);
		expect(after.goes.map(({ addressee }) => addressee.recipient?.id)).toContain(people[0]!.id);
	});

	it('while the client’s own letter, where nobody decides for them, waits for no such thing', () => {
		expect(mailing({}, [], ['tell-in-session']).goes).toHaveLength(1);
	});
});

it.each([
	[false, 'The guardian may not receive the record.'],
	[null, 'Note first whether the guardian may receive the record.']
])(
	'the record goes to nobody of whom it is %s that they may receive it',
	(mayReceive, sentence) => {
		const done = ['check-custody', 'tell-in-session'];
		const answer = mailing(child, [guardian({ mayReceive })], done, 'guardian-records-request');
		expect(answer).toMatchObject({ goes: [], heldOut: [{ sentence }] });
	}
);

it('no letter to one guardian says where the other lives, nor that one whom an order keeps away has it', () => {
	const kept = { ...per, noContact: true };
	const { goes, heldOut } = mailing(
		child,
		[guardian(), kept],
		['check-custody', 'tell-in-session']
	);
	expect(goes.map(({ addressee }) => addressee.recipient?.id)).toEqual(['maja']);
	expect(heldOut).toMatchObject([
		{ sentence: 'A no-contact order: nothing goes to Per Lindqvist.' }
	]);
	const words = texts(goes[0]!.letter)
		.map(({ text }) => text)
		.join(' ');
	expect(words).not.toMatch(/Pine Road|[Ee]veryone else who/);
});

describe('those who decide disagree', () => {
	const known = (...done: string[]) => ({
		of: { ...child, reason: 'incompatibility', circumstances: ['guardians-disagree'] },
		recipients: [guardian(), per],
		outcomes: ['check-custody', ...done].map((id) => outcome(id, { happenedOn: day('2026-11-30') }))
	});

	it.each([
		'tell-in-session',
		'tell-guardian-or-partner',
		'give-written-notice',
		'give-referral-details'
	])('%s waits until it is settled who may hear what', (step) => {
		expect(found(known(), step).held).toContain('Ask who may hear what');
		expect(found(known('settle-who-hears-what'), step).held ?? '').not.toContain('Ask who');
	});

	it('keeps crisis numbers from nobody', () => {
		expect(found(known(), 'give-crisis-resources').held).toBeNull();
	});
});

describe('a minor’s own signature', () => {
	const of = (place: string, bornOn: string, profession = 'psychologist') => {
		const own = client({ ...child, bornOn: day(bornOn), place });
		const case_ = caseOf({ client: own, recipients: [guardian()] });
		const at = situation(case_, context({ catalog, practice: practice({ place, profession }) }));
		return formSigners(case_, at.minor, minorConsent(at).signs)[0];
	};

	// On June 1, 2026: who was born on June 1, 2014 is 12 that day, on the day after still 11.
	it.each([
		['Colorado, 12: C.R.S. 12-245-203.5(2)', 'us-co', '2014-06-01', []],
		['Colorado, a day short of it', 'us-co', '2014-06-02', ['maja']],
		['Oregon, 14: ORS 109.675(1)', 'us-or', '2012-06-01', []],
		['Oregon, a day short of it', 'us-or', '2012-06-02', ['maja']],
		['Tennessee, 16 as an adult: 33-8-202', 'us-tn', '2010-06-01', [null]],
		['California, 12, the age read about only', 'us-ca', '2014-06-01', []],
		['Florida, 18: 1014.06', 'us-fl', '2009-01-01', ['maja']],
		['Virginia, no age', 'us-va', '2009-01-01', ['maja']],
		['a place of which nothing is known', 'ca-on', '2009-01-01', ['maja']]
	])('%s', (_, place, bornOn, signs) => {
		expect(today).toBe('2026-06-01');
		expect(of(place, bornOn)).toEqual(signs);
	});
});

describe('who comes, and takes no part', () => {
	const known = (...done: string[]) => ({
		of: { reason: 'not-taking-part' },
		outcomes: done.map((id) => outcome(id, { happenedOn: day('2026-11-30') }))
	});

	it('is told in person, after a talk and a changed agreement, and nobody calls or warns them', () => {
		expect(found(known(), 'tell-in-session').held).toMatch(/hard.*changed plan/);
		const both = ['talk-about-taking-part', 'try-another-plan'];
		expect(found(known(...both), 'tell-in-session').held).toBeNull();
		for (const step of ['call-them', 'call-again', 'send-a-warning'])
			expect(() => found(known(), step)).toThrow('is not on this path');
	});

	it('is another thing than staying away: that has calls, and no telling', () => {
		const away = { of: { reason: 'not-attending' } };
		expect(found(away, 'call-them').held).toBeNull();
		expect(() => found(away, 'tell-in-session')).toThrow('is not on this path');
	});
});
