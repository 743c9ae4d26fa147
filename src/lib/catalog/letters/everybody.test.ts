/** Every reason in every place, for an adult, a minor, a couple and somebody for whom others decide. */
import { describe, expect, it } from 'vitest';
import { catalog, jurisdictions, reasons, steps } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import { isFor, whoGets, type Mailing } from '$lib/domain/letters/mailing';
import { items, path } from '$lib/domain/path/path';
import type { Client, Practice, Recipient } from '$lib/domain/records';
import type { PathChanges, Reason } from '$lib/domain/rules/ending';
import { readingGrade } from '$tests/support/reading-grade';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, guardian, outcome, practice } from '$tests/support/domain/cases';
import { booked as referral } from '$tests/support/domain/booked';
import { thirdPerson } from '$tests/support/domain/traits';
import { three } from '$tests/support/catalog/letters/fitting';
import { letters } from './index';

const partner = guardian({ id: 'p', role: 'partner', name: 'Ira Novak', legalAuthority: null });
const decides = guardian({ id: 'd', role: 'decisionMaker', name: 'Blake Hart' });
const second = guardian({ id: 'per', name: 'Per Lindqvist' });
const noor = { name: 'Noor Haddad', callName: 'Noor', minor: true };

type Who = { client: Partial<Client>; recipients: Recipient[] };
const everybody: Record<string, Who> = {
	'an adult': { client: {}, recipients: [] },
	'a minor': { client: noor, recipients: [guardian(), second] },
	'a couple': { client: { format: 'couple' }, recipients: [partner] },
	'somebody for whom others decide': {
		client: { circumstances: ['lacks-capacity'] },
		recipients: [decides]
	}
};

/** A practice that has said all that its letters ask for. */
function practiceOf({ id, scope, temporary }: Reason, place: string): Practice {
	const own = scope === 'practice' ? id : 'not-ending';
	const closes = scope === 'practice' && !temporary;
	return practice({
		place,
		reason: own,
		...(closes ? {} : { closingOn: null }),
		crisisLines: place === 'general' ? 'Night line: 555-0100' : null,
		custodian: 'known',
		custodianName: 'Alder Group',
		custodianPhone: '503-555-0190',
		coverName: 'Harriet Lindenbaum',
		coverPhone: '503-555-0121',
		executorName: 'Jonas Weil',
		executorPhone: '503-555-0133',
		absence: 'died',
		returnFromOn: day('2027-02-01'),
		returnByOn: day('2027-03-01'),
		becomesClosingOn: day('2027-05-01')
	});
}

function known(reason: Reason, place: string, who: Who, done: readonly string[]) {
	const own =
		reason.scope === 'practice'
			? {}
			: { reason: reason.id, lastSessionOn: day('2026-07-15'), endingBegunOn: day('2026-05-01') };
	const person = caseOf({
		client: client({
			usualWeekday: 3,
			frequency: 'monthly',
			...thirdPerson,
			...who.client,
			...own
		}),
		recipients: who.recipients,
		referrals: [{ id: 'r', ...referral }],
		outcomes: done.map((step) => outcome(step))
	});
	const here = context({ catalog, providers: three, practice: practiceOf(reason, place) });
	return { person, here, situation: situation(person, here) };
}

const before = ['tell-in-session', 'talk-over-consequences', 'send-a-warning'];

/** What has been done when the time for a letter has come. */
const doneBefore: Record<string, string[]> = {
	'send-a-message': [],
	'send-a-warning': [],
	'give-written-notice': before,
	'send-second-notice': [...before, 'give-written-notice'],
	'invite-to-a-last-session': [...before, 'give-written-notice'],
	'confirm-the-ending': [...before, 'give-written-notice', 'hold-closure-sessions']
};

/** What the notice waits for, of a reason or a special situation. */
function gatesOf(gates: PathChanges['gates']): readonly string[] {
	return gates['give-written-notice'] ?? [];
}

function mailed(reason: Reason, place: string, who: Who, step: string): Mailing {
	const first = [reason, catalog.circumstances].flat().flatMap(({ gates }) => gatesOf(gates));
	const done = doneBefore[step] ?? [];
	const all = [...done, ...(done.length > 0 ? first : ['check-custody', 'check-decision-maker'])];
	const { person, here } = known(reason, place, who, all);
	const templates = letters.filter((each) => each.step === step);
	return whoGets([person], templates, here, new Set(['zoe']));
}

function letterSteps(reason: Reason, place: string, who: Who): string[] {
	const { situation: here } = known(reason, place, who, []);
	return items(path(here, steps))
		.filter(({ step, optional }) => step.id in doneBefore && !optional)
		.map(({ step }) => step.id);
}

const ofId = (id: string) => reasons.find((each) => each.id === id)!;
const endings = reasons.filter(({ ends }) => ends).map((reason) => [reason.id, reason] as const);

/** What is wrong with the letters of one kind; empty: nothing. */
function oddities({ goes, heldOut }: Mailing): string[] {
	return [
		...(goes.length === 0 ? ['nobody gets a letter'] : []),
		...heldOut.map(({ sentence }) => sentence),
		...goes.flatMap(({ letter, template }) => {
			const prose = letter.blocks.flatMap((each) => (each.kind === 'paragraph' ? [each.text] : []));
			const all = texts(letter).map(({ text }) => text);
			return [
				...(readingGrade(prose.join(' ')) > 8 ? [`${template.id} is hard to read`] : []),
				...all.filter((text) => /undefined|null| {2}|\bon \.|^\s|\s$|^$/.test(text)),
				...all.filter((text) =>
					/terminat|abandon|complian|discharg|diagnos|symptom|treatment|medication|refus|fail/i.test(
						text
					)
				)
			];
		})
	];
}

describe.each(endings)('for the reason %s', (_, reason) => {
	it.each(Object.entries(everybody))('in every place there is a letter to %s', (_name, who) => {
		const odd = jurisdictions.flatMap(({ id: place }) =>
			letterSteps(reason, place, who).flatMap((step) =>
				oddities(mailed(reason, place, who, step)).map((each) => `${place}, ${step}: ${each}`)
			)
		);
		expect(odd).toEqual([]);
		expect(letterSteps(reason, 'us-or', who)).toContain('give-written-notice');
	});

	it.each(Object.keys(doneBefore))(
		'whoever stands for somebody has the letter that an adult would have for: %s',
		(step) => {
			const goes = (who = 'an adult') =>
				mailed(reason, 'us-or', everybody[who]!, step).goes.map(({ addressee }) =>
					addressee.recipient ? addressee.recipient.name : 'the client'
				);
			if (goes().length === 0) return expect(goes('a minor')).toEqual([]);
			expect(goes('a minor')).toEqual(['Maja Lindqvist', 'Per Lindqvist']);
			expect(goes('somebody for whom others decide').sort()).toEqual(['Blake Hart', 'the client']);
		}
	);

	it('nothing that a minor or somebody else said stands in a letter about them', () => {
		const [minor, adult] = ['a minor', 'somebody for whom others decide'].map((who) =>
			mailed(reason, 'us-or', everybody[who]!, 'give-written-notice').goes.filter(
				({ addressee }) => addressee.recipient !== null
			)
		);
		for (const { letter } of [...minor!, ...adult!]) {
			const text = JSON.stringify(letter.blocks);
			expect(text).toMatch(/stays private, as far as the law allows/);
			expect(text).toMatch(/because you make decisions about/);
		}
	});
});

describe('each of a couple', () => {
	const ofBoth = 'planned-leave parental-leave illness sudden-absence practice-closing'.split(' ');

	it.each(ofBoth)('hears of %s in a letter of their own that names nobody else', (id) => {
		const { goes } = mailed(ofId(id), 'us-or', everybody['a couple']!, 'give-written-notice');
		expect(goes.map(({ letter }) => letter.to[0])).toEqual(['Zoë Lindqvist', 'Ira Novak']);
		const named = goes.map(({ letter }) => JSON.stringify(letter).match(/Novak|Lindqvist/g) ?? []);
		expect(named.map((each) => new Set(each).size)).toEqual([1, 1]);
	});

	it.each(['crisis-transfer', 'boundary-or-safety', 'not-attending'])(
		'hears nothing of %s, which is the other’s alone',
		(id) => {
			const { goes } = mailed(ofId(id), 'us-or', everybody['a couple']!, 'give-written-notice');
			expect(goes.map(({ letter }) => letter.to[0])).toEqual(['Zoë Lindqvist']);
		}
	);
});

it.each(['former', 'waiting'] as const)(
	'a minor who is %s is written to through a guardian',
	(standing) => {
		const who = { client: { ...noor, standing }, recipients: [guardian()] };
		const { situation: here } = known(ofId('practice-closing'), 'us-or', who, ['confirm-address']);
		const fitting = letters.filter((each) => each.step !== null && isFor(each, here));
		expect(fitting.map(({ to }) => to)).toEqual(['guardian']);
	}
);
