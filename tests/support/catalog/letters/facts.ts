/** For tests: the facts that make each letter fit. */
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import { reasons } from '$lib/catalog/index';
import { milestones } from '$lib/domain/rules/milestones';
import type { Reason } from '$lib/domain/rules/ending';
import type { LetterId, ReasonId } from '$lib/domain/rules/ids';
import { day } from '$lib/domain/days/day';
import type { Client, ContactMade, Practice, Recipient } from '$lib/domain/records';
import { sentLetter } from '$tests/support/domain/sent';
import { guardian, outcome } from '$tests/support/domain/cases';
import { thirdPerson } from '$tests/support/domain/traits';

export type Facts = {
	client?: Partial<Client>;
	case?: Partial<Case>;
	practice?: Partial<Practice>;
	recipient?: Recipient;
};

const jointly = { name: 'Alder Group', jointSigner: 'Dana Reyes', whoRemains: 'Greta Holm' };
const noor = { name: 'Noor Haddad', callName: 'Noor', minor: true };
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
		absence: 'died',
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
	result: 'askedForRecords',
	note: null,
	said: null,
	who: null
};

/** The one fact or two that make a letter fit that belongs to no reason. */
const facts: Partial<Record<LetterId, Facts>> = {
	'attendance-warning': own('not-attending'),
	'last-session-invitation': { client: { usualWeekday: 3, frequency: 'monthly' } },
	'check-in': own('lost-to-contact'),
	'ending-confirmed': {
		...own('goals-achieved'),
		case: {
			outcomes: [
				outcome('hold-closure-sessions', { happenedOn: day('2026-05-29') }),
				outcome('agree-on-contact-after', { happenedOn: day('2026-05-29') })
			]
		}
	},
	'second-notice': {
		case: { outcomes: [outcome('give-written-notice', { happenedOn: day('2026-04-02') })] }
	},
	correction: {
		case: {
			letters: [
				sentLetter({
					happenedOn: day('2026-04-02'),
					said: {
						kind: 'practiceCloses',
						lastSessionOn: day('2026-11-20'),
						closingOn: day('2026-12-04'),
						returnFromOn: null,
						returnByOn: null,
						custodian: 'Dr. Okafor',
						no: 1,
						letterId: null
					}
				})
			]
		}
	},
	'former-client': {
		client: { standing: 'former' },
		case: { outcomes: [outcome('confirm-address')] }
	},
	'waiting-list': { client: { standing: 'waiting' } },
	'member-notice': {
		client: { format: 'couple' },
		recipient: guardian({ role: 'partner', name: 'Ira Novak' })
	},
	'group-notice': { client: { format: 'group' } },
	'records-destroyed': {
		client: { standing: 'former', lastSeenOn: day('2019-07-10'), keepUntilOn: day('2026-07-10') },
		practice: { copyCharge: 'free' },
		case: { outcomes: [outcome('confirm-address')] }
	},
	'open-account': {
		...own('non-payment'),
		case: { outcomes: [outcome('give-written-notice', { happenedOn: day('2026-04-02') })] }
	},
	'records-request': askedFor('free'),
	'records-part': askedFor('free'),
	'records-fee': askedFor('atCost'),
	'records-delay': askedFor('free'),
	'records-denied': askedFor('free'),
	'sudden-ending': own('lack-of-progress', '2026-06-08'),
	'follow-up': { ...own('goals-achieved'), case: { outcomes: [outcome('send-transfer-summary')] } }
};

function askedFor(copyCharge: Practice['copyCharge']): Facts {
	const { practice, ...more } = own('goals-achieved');
	return { ...more, practice: { ...practice, copyCharge }, case: { contacts: [asked] } };
}

/** What makes a reason’s own letters fit: it is the reason, and what the notice waits for is done. */
function ofReason(reason: Reason): Facts {
	const before = reason.gates[milestones.letter] ?? [];
	const referrals = reason.brings.includes('name-the-unit') ? [{ id: 'r', ...taken }] : [];
	const done = { referrals, outcomes: before.map((step) => outcome(step)) };
	if (reason.scope === 'client') {
		const { client, ...rest } = own(reason.id);
		const third = reason.byPostAlone ? thirdPerson : {};
		return { ...rest, client: { ...client, ...third }, case: done };
	}
	if (reason.temporary) return leave(reason.id);
	if (reason.startedBy === 'others') return byExecutor;
	const keeper = reason.leaves
		? ({
				custodian: 'known',
				custodianName: 'Alder Group',
				custodianPhone: '503-555-0190'
			} as const)
		: {};
	return { practice: { reason: reason.id, ...keeper }, case: done };
}

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

/** The reason or the letter whose facts are taken; left out: the one of the same name. */
const likeThese: Record<string, ReasonId | LetterId> = {
	notice: 'practice-closing',
	ending: 'lack-of-progress',
	leave: 'planned-leave',
	'joint-notice': 'leaving-group-practice',
	'stays-away': 'not-attending',
	'last-session': 'last-session-invitation',
	'colleague-ill': 'sudden-absence',
	'colleague-died': 'sudden-absence'
};

function usualFacts(name: string): Facts {
	const id = likeThese[name] ?? name;
	const reason = reasons.find((each) => each.id === id);
	const usual = reason ? ofReason(reason) : (facts[id as LetterId] ?? {});
	if (name === 'back-from-leave')
		return { practice: { ...leave('planned-leave').practice, returnFromOn: day('2026-05-26') } };
	if (name === 'joint-notice') return { ...usual, practice: { ...usual.practice, ...jointly } };
	if (name !== 'colleague-ill') return usual;
	return { ...usual, practice: { ...usual.practice, absence: 'ill' } };
}

/** Of a letter to those who stand for a client, or in plain words: those of the usual letter, and who it goes to. */
export function factsOf(id: string): Facts {
	const [, kind = '', name = ''] = /^(guardian|decision-maker|plain)-(.+)$/.exec(id) ?? [];
	if (!kind) return usualFacts(id);
	const usual = usualFacts(name);
	if (kind === 'guardian')
		return { ...usual, client: { ...usual.client, ...noor }, recipient: guardian() };
	const client = { ...usual.client, circumstances: ['lacks-capacity'] };
	return { ...usual, client, ...(kind === 'plain' ? {} : { recipient: decisionMaker }) };
}
