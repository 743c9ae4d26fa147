/** An unremarkable practice, client and situation for tests: change the one fact the test is about. */
import { countryOf } from '$lib/catalog/countries/index';
import * as v from 'valibot';
import { newClient, newPractice, newProvider, newRecipient } from '$lib/domain/records/blank';
import { addedLater } from '$lib/domain/records/added-later';
import { newCase, type Case } from '$lib/domain/records/case';
import type { Op } from '$lib/domain/records/change';
import { day, type Day } from '$lib/domain/days/day';
import {
	schemas,
	type Client,
	type Outcome,
	type Practice,
	type Provider,
	type Recipient
} from '$lib/domain/records';
import type { Source } from '$lib/domain/days/source';
import type { Reason, Situation } from '$lib/domain/rules/ending';
import { agenda, noRules, traits } from './traits';
import type { Jurisdiction } from '$lib/domain/rules/place';
import type { Step } from '$lib/domain/rules/step';
import { situation, type Context } from '$lib/domain/rules/situation';

/** A Monday, 151 days before the last session. */
export const today = day('2026-06-01');

const source: Source = { text: 'a test', confidence: 'A', checkedOn: today };

export const reason: Reason = {
	id: 'practice-closing',
	title: 'The practice closes',
	about: 'Care ends for everybody.',
	practiceEnds: true,
	careContinues: true,
	clientReachable: true,
	scope: 'practice',
	startedBy: 'clinician',
	...traits,
	ends: true,
	onRequest: [],
	usualDays: null,
	closureSessions: null,
	stages: { notice: '', referrals: '', closure: '', transition: '', file: '' },
	brings: [],
	waives: {},
	gates: {},
	watch: [],
	source
};

export const place: Jurisdiction = {
	id: 'general',
	title: 'Here',
	country: {
		...countryOf('US'),
		crisisLines: [{ name: 'Lifeline', contact: 'call 988' }],
		emergencyNumber: '911'
	},
	board: 'board',
	catchAll: false,
	notice: { days: 90, longTermDays: 180, floorDays: 30, source },
	...noRules,
	majority: { age: 18, source },
	holidays: null
};

/** Applies to everybody, ends alone, and has no day; any id will do. */
export function step(id: string, changed: Partial<Step> = {}): Step {
	return {
		id: id as Step['id'],
		code: '0',
		stage: 'notice',
		group: null,
		order: 10,
		title: id,
		act: id,
		why: '',
		good: '',
		source,
		optional: false,
		brought: false,
		waitsForOthers: false,
		mayAlsoEnd: ['declined', 'unreachable'],
		appliesTo: () => true,
		dueOn: () => null,
		...changed
	};
}

export function practice(changed: Partial<Practice> = {}): Practice {
	const answers = {
		name: 'Quiet Street Practice',
		clinician: 'Ada Moreno',
		profession: 'Psychologist',
		licence: 'PSY 1234',
		address: '12 Quiet Street\nPortland, OR 97205',
		phone: '503-555-0100',
		email: 'ada@example.org',
		place: 'general',
		regionStyle: 'US' as const,
		reason: 'practice-closing',
		lastSessionOn: day('2026-10-30'),
		closingOn: day('2026-11-13'),
		askMeUntilOn: day('2026-12-31')
	};
	return { id: 'practice', ...newPractice(answers, today), ...changed };
}

/** An adult seen weekly for half a year, who may be mailed. */
export function client(changed: Partial<Client> = {}): Client {
	const known = {
		name: 'Zoë Lindqvist',
		sortName: 'Lindqvist, Zoë',
		street: '4 Elm Road',
		city: 'Portland',
		region: 'OR',
		postalCode: '97201',
		mail: 'agreed' as const,
		bornOn: day('1988-03-09'),
		startedOn: day('2026-01-12'),
		frequency: 'weekly' as const
	};
	return { id: 'zoe', ...newClient(known), ...changed };
}

/** Has name, address, the right to decide and to the record. */
export function guardian(changed: Partial<Recipient> = {}): Recipient {
	const known = {
		clientId: 'zoe',
		role: 'guardian' as const,
		name: 'Maja Lindqvist',
		street: '4 Elm Road',
		city: 'Portland',
		region: 'OR',
		postalCode: '97201',
		mail: 'agreed' as const,
		legalAuthority: true,
		mayReceive: true,
		mayKnow: true
	};
	return { id: 'maja', ...newRecipient(known), ...changed };
}

export function provider(changed: Partial<Provider> = {}): Provider {
	const known = { name: 'River Clinic', phone: '503-555-0111' };
	return { id: 'river', ...newProvider(known), ...changed };
}

let outcomes = 0;

/** Done in person on the first day, unless said otherwise. */
export function outcome(step: string, changed: Partial<Outcome> = {}): Outcome {
	return {
		id: `outcome-${(outcomes += 1)}`,
		clientId: 'zoe',
		step,
		outcome: 'done',
		happenedOn: today,
		way: null,
		attempts: null,
		because: null,
		...addedLater.outcome,
		...changed
	};
}

export function caseOf(changed: Partial<Case> = {}): Case {
	return { ...newCase(client()), ...changed };
}

export function context(changed: Partial<Context> = {}): Context {
	return {
		practice: practice(),
		providers: [provider()],
		catalog: { reasons: [reason], jurisdictions: [place], circumstances: [], steps: [], agenda },
		today,
		...changed
	};
}

/** The situation of one client; facts and days can be changed one by one. */
export function situationOf(
	changed: Partial<Case> & { practice?: Practice; today?: Day } = {}
): Situation {
	const { practice: own = practice(), today: on = today, ...facts } = changed;
	return situation(caseOf(facts), context({ practice: own, today: on }));
}

/** Ids that count up. */
export function ids(): () => string {
	let count = 0;
	return () => `id-${(count += 1)}`;
}

/** Whether the vault would take a whole new record; also `true` for the fields of a changed one. */
export function isAccepted(op: Op): boolean {
	if (op.op === 'del') return true;
	const schema = schemas[op.type];
	return v.is(op.op === 'add' ? schema : v.partial(schema), { id: op.id, ...op.fields });
}
