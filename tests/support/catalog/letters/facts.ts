/** For tests: the facts that make each letter fit. */
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import { day } from '$lib/domain/days/day';
import type { Client, ContactMade, Practice, Recipient } from '$lib/domain/records';
import { guardian, outcome } from '$tests/support/domain/cases';

export type Facts = {
	client?: Partial<Client>;
	case?: Partial<Case>;
	practice?: Partial<Practice>;
	recipient?: Recipient;
};

const noor = { name: 'Noor Haddad', callName: 'Noor', minor: true };
const warned = { outcomes: [outcome('send-a-warning', { happenedOn: day('2026-06-01') })] };
const taken = newReferral({
	clientId: 'zoe',
	providerId: 'river',
	providerName: 'River Clinic',
	suggestedOn: day('2026-06-01'),
	answer: 'accepted',
	bookedFor: day('2026-06-03')
});

const byExecutor: Facts = {
	practice: {
		reason: 'sudden-absence',
		coverName: 'Harriet Lindenbaum',
		coverPhone: '503-555-0121',
		executorName: 'Jonas Weil',
		executorPhone: '503-555-0133'
	}
};
const asked: ContactMade = {
	id: 'asked',
	clientId: 'zoe',
	happenedOn: day('2026-05-28'),
	by: 'them',
	way: 'email',
	result: 'reached',
	note: null
};

/** The one fact or two that make a letter fit; what a client's own reason is called the letter is, mostly. */
const facts: Record<string, Facts> = {
	'practice-closing': {},
	retirement: { practice: { reason: 'retirement' } },
	relocation: { practice: { reason: 'relocation' } },
	'goals-achieved': own('goals-achieved'),
	'lack-of-progress': own('lack-of-progress'),
	incompatibility: own('incompatibility'),
	'attendance-warning': own('not-attending'),
	'not-attending': { ...own('not-attending'), case: warned },
	'lost-to-contact': { ...own('lost-to-contact'), case: warned },
	'crisis-transfer': { ...own('crisis-transfer'), case: { referrals: [{ id: 'r', ...taken }] } },
	'planned-leave': leave('planned-leave'),
	illness: leave('illness'),
	'colleague-ill': byExecutor,
	'colleague-died': byExecutor,
	'last-session-invitation': { client: { usualWeekday: 3, frequency: 'monthly' } },
	'check-in': own('lost-to-contact'),
	'ending-confirmed': {
		...own('goals-achieved'),
		case: { outcomes: [outcome('hold-closure-sessions', { happenedOn: day('2026-05-29') })] }
	},
	'client-ends': own('client-ends'),
	'second-notice': {
		case: { outcomes: [outcome('give-written-notice', { happenedOn: day('2026-04-02') })] }
	},
	'leaving-group-practice': {
		practice: {
			reason: 'leaving-group-practice',
			custodian: 'known',
			custodianName: 'Alder Group',
			custodianPhone: '503-555-0190'
		}
	},
	'boundary-or-safety': own('boundary-or-safety'),
	'ethical-concern': own('ethical-concern'),
	'non-payment': {
		...own('non-payment'),
		case: { outcomes: [outcome('talk-over-consequences', { happenedOn: day('2026-05-20') })] }
	},
	'payer-ends': own('payer-ends'),
	'former-client': {
		client: { standing: 'former' },
		case: { outcomes: [outcome('confirm-address')] }
	},
	'waiting-list': { client: { standing: 'waiting' } },
	'member-notice': {
		client: { format: 'couple' },
		recipient: guardian({ role: 'partner', name: 'Ira Novak' })
	},
	'records-request': { ...own('goals-achieved'), case: { contacts: [asked] } },
	'sudden-ending': own('lack-of-progress', '2026-06-08'),
	'follow-up': {
		...own('goals-achieved'),
		case: { outcomes: [outcome('send-transfer-summary')] }
	}
};

function leave(reason: string): Facts {
	return {
		practice: {
			reason,
			closingOn: null,
			coverName: 'Harriet Lindenbaum',
			coverPhone: '503-555-0121',
			returnFromOn: day('2027-02-01'),
			returnByOn: day('2027-03-01'),
			becomesClosingOn: day('2027-05-01')
		}
	};
}

function own(reason: string, lastSessionOn = '2026-07-15'): Facts {
	return {
		client: { reason, lastSessionOn: day(lastSessionOn) },
		practice: { reason: 'not-ending', closingOn: null, lastSessionOn: null, askMeUntilOn: null }
	};
}

const decisionMaker = guardian({ id: 'ira', role: 'decisionMaker', name: 'Ira Novak' });

/** The letter to an adult whose facts are taken; left out: the one of the same name. */
const likeThese: Record<string, string> = {
	notice: 'practice-closing',
	ending: 'lack-of-progress',
	leave: 'planned-leave',
	'stays-away': 'not-attending',
	'last-session': 'last-session-invitation'
};

/** Of a letter to those who stand for a client, or in plain words: those of the usual letter, and who it goes to. */
export function factsOf(id: string): Facts {
	const [, kind = '', name = ''] = /^(guardian|decision-maker|plain)-(.+)$/.exec(id) ?? [];
	if (!kind) return facts[id] ?? {};
	const usual = facts[likeThese[name] ?? name] ?? {};
	if (kind === 'guardian')
		return { ...usual, client: { ...usual.client, ...noor }, recipient: guardian() };
	const client = { ...usual.client, circumstances: ['lacks-capacity'] };
	return { ...usual, client, ...(kind === 'plain' ? {} : { recipient: decisionMaker }) };
}
