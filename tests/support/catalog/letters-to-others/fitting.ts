/** For tests: a practice or a client whom each entry fits, and its words there. */
import { catalog } from '$lib/catalog/index';
import { newReferral } from '$lib/domain/records/blank';
import { day } from '$lib/domain/days/day';
import { texts, type Letter } from '$lib/domain/letters/letter';
import {
	answered,
	type Answers,
	type ClientLetter,
	type OutsideEntry,
	type PracticeHere
} from '$lib/domain/letters/outside-letter';
import { releaseFor } from '$lib/domain/letters/outside-hold';
import { planDays } from '$lib/domain/practice/plan-days';
import type { Client, Practice, Release } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	outcome,
	practice,
	provider,
	today
} from '$tests/support/domain/cases';
import { party } from '$tests/support/domain/outside';
import { release } from '$tests/support/domain/releases';

const harriet = provider({ id: 'b', name: 'Harriet Lindenbaum', phone: '503-555-0121' });
const next = newReferral({
	clientId: 'zoe',
	providerId: 'river',
	providerName: 'River Clinic',
	suggestedOn: today,
	answer: 'accepted'
});

const mailTo = 'Box 40\nSalem, OR 97301';

/** What only the letter asks for. */
export const said: Record<string, Answers> = {
	payer: { mailTo, npi: '1093817465', taxId: '12-3456789' },
	landlord: { mailTo, clause: 'section 14', walkOn: '2026-11-10' },
	vendor: { mailTo, kind: 'records' },
	'board-named-person': { qualified: 'Psychologist, PSY 77' },
	'executor-authority': { standIn: 'Blake Hart', pay: 'estate' },
	'licensing-board': { mailTo, status: 'inactive' },
	'records-custodian': { sent: 'encrypted' },
	supervisee: { reader: 'supervisee', hours: '412 hours, up to May 29' },
	court: { attendance: 'yes', count: '11 of 14' },
	'school-or-eap': { reader: 'school', next: 'the school nurse' },
	estate: { askedOn: '2026-05-20', wants: 'both' },
	referral: { phone: 'yes', callMe: 'on Tuesdays from 8 to 9' }
};

const executor: Partial<Practice> = { executorName: 'Jonas Weil', executorPhone: '503-555-0133' };
export const byExecutor: Partial<Practice> = { ...executor, reason: 'sudden-absence' };
export const onLeave: Partial<Practice> = {
	reason: 'planned-leave',
	closingOn: null,
	coverName: 'Harriet Lindenbaum',
	coverPhone: '503-555-0121',
	returnFromOn: day('2027-02-01'),
	returnByOn: day('2027-03-01')
};
export const known: Partial<Practice> = {
	custodian: 'known',
	custodianName: 'Blake Hart',
	custodianAddress: 'Box 12\nSalem, OR 97301',
	custodianPhone: '503-555-0177'
};

function contextOf(changed: Partial<Practice>) {
	const own = practice({ place: 'us-or', licence: 'PSY 1234', ...executor, ...changed });
	return context({ catalog, providers: [provider(), harriet], practice: own });
}

const none = { told: 0, people: 0 };

/** Worked out once for each practice: there are hundreds of tests. */
const heres = new Map<string, PracticeHere>();

export function hereFor(changed: Partial<Practice> = {}): PracticeHere {
	const key = JSON.stringify(changed);
	const here = heres.get(key) ?? { ...planDays(contextOf(changed)).usual, toldOf: none };
	heres.set(key, here);
	return here;
}

type About = { practice?: Partial<Practice>; client?: Partial<Client>; releases?: Release[] };

/** Whom a letter is about, where that is nobody who is still seen. */
const whom: Record<string, About> = { estate: { client: { circumstances: ['deceased'] } } };

/** Somebody about whom this letter is. */
export const aboutWhom = ({ id }: { id: string }, practice: Partial<Practice> = {}): Situation =>
	situationFor({ ...whom[id], practice });

/** Seen eleven times, taken by River Clinic, with a release for everybody these tests write to. */
export function situationFor(about: About = {}): Situation {
	const seen = {
		phone: '503-555-0199',
		lastSeenOn: day('2026-05-27'),
		need: 'continuing' as const
	};
	const own = caseOf({
		client: client({ ...seen, ...about.client }),
		outcomes: [outcome('check-the-order')],
		referrals: [{ id: 'r', ...next }],
		releases: about.releases ?? [release({ scope: ['dates', 'summary', 'safetyPlan'] })]
	});
	return situation(own, contextOf(about.practice ?? {}));
}

export const river = party({
	name: 'River Clinic',
	correspondentId: null,
	providerId: 'river',
	reference: ''
});

export function toOutside(letter: ClientLetter) {
	return letter.roles.includes('provider')
		? river
		: party({ name: 'River Clinic', reference: 'C-9' });
}

export function writeAbout(
	letter: ClientLetter,
	here: Situation = aboutWhom(letter),
	more: Answers = {}
): Letter {
	const to = toOutside(letter);
	const carrying = releaseFor(here, to, letter.parts);
	const answers = answered(letter.asks(here, carrying), { ...said[letter.id], ...more });
	return letter.write(here, to, answers, carrying);
}

/** The letter of an entry; `null`: it is a text to publish or to speak. */
export function written(
	entry: OutsideEntry,
	changed: Partial<Practice> = {},
	more: Answers = {},
	toldOf = none
): Letter | null {
	if (entry.about === 'client') return writeAbout(entry, aboutWhom(entry, changed), more);
	if (entry.medium === 'text') return null;
	const here = { ...hereFor(changed), toldOf };
	const answers = answered(entry.asks(here), { ...said[entry.id], ...more });
	return entry.write(here, party(), answers);
}

/** The words of an entry, as they are read. */
export function words(
	entry: OutsideEntry,
	changed: Partial<Practice> = {},
	more: Answers = {},
	toldOf = none
): string {
	if (entry.about === 'client' || entry.medium !== 'text')
		return read(written(entry, changed, more, toldOf) as Letter);
	const here = hereFor(changed);
	const answers = answered(entry.asks(here), { ...said[entry.id], ...more });
	return entry
		.write(here, answers)
		.map(({ text }) => text)
		.join('\n');
}

export function read(letter: Letter): string {
	return texts(letter)
		.map(({ text }) => text)
		.join('\n');
}
