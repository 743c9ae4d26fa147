/** Records by which it is shown that a step was done, so that nobody has to take the therapist's word for it. */
import { earliest, type Day } from '$lib/domain/days/day';
import type { Carried, Case, Outcome, Provider } from '$lib/domain/records';
import { isMinor, signingFault } from '$lib/domain/records';
import { isAuthorityNoted } from './asked/deciding';
import type { StepId } from './ids';
import { leftLetters, openingsChecked, optionsChosen, type Shown } from './next/named';
import { isLetterElsewhere, isSentElsewhere, isSummary, stands } from './next/next-provider';
import { isNamed } from './third-person';
import who from './asked/who.json';

export type { Shown } from './next/named';

type Facts = { case: Case; providers: readonly Provider[] };
type Shows = (facts: Facts) => Shown | null;

const shows: Readonly<Partial<Record<StepId, Shows>>> = {
	'check-contact-wishes': ({ case: { client } }) => {
		const isEachAsked = ![client.mail, client.voicemail, client.emailConsent].includes(null);
		return noted(isEachAsked, 'Mail, voicemail and e-mail are each asked');
	},
	'check-custody': ({ case: own }) => authority(own, true),
	'check-decision-maker': ({ case: own }) => authority(own, false),
	'assess-need': ({ case: { client } }) =>
		noted(client.need !== null, 'What they need next is noted'),
	'plan-closure-sessions': ({ case: { client, sessions } }) => {
		const isPlanned = sessions.length > 0 || client.closureSessions === 0;
		return noted(isPlanned, 'Sessions are planned, or none wanted');
	},
	'choose-options': optionsChosen,
	'check-openings': openingsChecked,
	'give-referral-details': (facts) =>
		firstBy(facts.case.referrals, ({ offeredOn }) => offeredOn, 'Names offered') ?? byNames(facts),
	'give-crisis-resources': byLetter('crisis'),
	'offer-records': byLetter('records'),
	'leave-an-open-offer': byLetter('openOffer'),
	'sign-release': ({ case: own }) =>
		firstBy(
			own.releases.filter(
				(each) =>
					each.scope.some((part) => passingOn.includes(part)) &&
					each.needs.every(({ met }) => met) &&
					signingFault(own, each) === null
			),
			({ signedOn }) => signedOn,
			'A signed release'
		),
	'agree-on-what-helps': covered('early-signs'),
	'agree-on-contact-after': covered('records-and-contact'),
	'send-transfer-summary': ({ case: own }) =>
		firstBy(
			own.letters.filter(
				(each) => isSummary(each) && stands(each) && !isLetterElsewhere(each, own)
			),
			({ happenedOn }) => happenedOn,
			'The summary that left'
		),
	'confirm-first-visit': (facts) =>
		firstBy(facts.case.referrals, ({ visitKeptOn }) => visitKeptOn, 'The visit on their list'),
	'name-third-person': ({ case: { client } }) =>
		noted(isNamed(client), 'Named with address and telephone')
};

/** What has no day of its own. */
function noted(is: boolean, by: string): Shown | null {
	return is ? { on: null, by } : null;
}

/**
 * What is asked where a step is nothing without somebody: the field, what stands before the name in a sentence, and by what it is shown.
 * `outside`: somebody else hears of the client by it, which rests on a release, or on a ground that is named.
 */
type Asked = { label: string; word: string; by: string; outside?: boolean };
export const whoAsked: Readonly<Partial<Record<StepId, Asked>>> = who;

/** What an outcome stands on, or why the step was left, as a sentence goes on. */
export function becauseWords(
	{ step, outcome, because }: Pick<Outcome, 'step' | 'outcome' | 'because'>,
	byWord: boolean
): string | null {
	const asItIs = outcome === 'done' && (byWord || whoAsked[step as StepId]?.outside);
	return because && (asItIs ? because : `because: ${because}`);
}

/** Steps of which the next provider is the usual answer. */
export const nextProviderSteps: readonly string[] = [
	'send-transfer-summary',
	'confirm-first-visit'
];

/** Scopes of a release on which a summary may go. */
export const passingOn: readonly string[] = ['summary', 'records', 'part2'];

/** Whether this step has records of its own. */
export function isShowable(step: string): step is StepId {
	return step in shows || step in whoAsked;
}

/** What shows that the step was done; `null`: nothing does. */
export function shownBy(step: string, facts: Facts): Shown | null {
	if (!isShowable(step)) return null;
	return shows[step]?.(facts) ?? withWhom(step, facts.case);
}

function authority(own: Case, minor: boolean): Shown | null {
	return noted(isAuthorityNoted(own, minor), 'Each one’s authority to decide is noted');
}

/** Of those who are told each by themselves, it bears out what was recorded: whoever is added later is told too. */
function withWhom(step: StepId, own: Case): Shown | null {
	const { client, outcomes } = own;
	const by = whoAsked[step]?.by;
	const each = step === 'tell-guardian-or-partner';
	const isSaid = ({ who, reached }: Outcome) =>
		who !== null || (each && (reached?.some((id) => id !== client.id) ?? true));
	const found = outcomes.findLast(
		(one) =>
			one.step === step && one.outcome === 'done' && isSaid(one) && !isSentElsewhere(one, own)
	);
	return found && by ? { on: each ? null : found.happenedOn, by } : null;
}

/** A session that was held, where this item of the agenda was ticked. */
function covered(item: string): Shows {
	return ({ case: { sessions } }) =>
		firstBy(
			sessions.filter(({ standing, covered }) => standing === 'held' && covered?.includes(item)),
			({ happenedOn }) => happenedOn,
			'A session that covered it'
		);
}

/** Numbers for a child are given to the child; what is offered to whoever decides for one names them. */
function byLetter(carried: Carried): Shows {
	return (facts) => {
		const { client, recipients } = facts.case;
		const holding = leftLetters(facts).filter(
			({ carries, recipientId, happenedOn }) =>
				carries.includes(carried) &&
				(carried !== 'crisis' || recipientId === null || !isMinor(client, happenedOn))
		);
		const to = recipients.filter(({ id }) => holding.some((each) => each.recipientId === id));
		const others = holding.some(({ recipientId }) => recipientId === null) ? [] : to;
		const by = ['A letter that holds it', ...others.map(({ name }) => name)].join(', to ');
		return firstBy(holding, ({ happenedOn }) => happenedOn, by);
	};
}

function byNames(facts: Facts): Shown | null {
	const naming = leftLetters(facts).filter(({ named }) => named.length > 0);
	return firstBy(naming, ({ happenedOn }) => happenedOn, 'A letter that names them');
}

function firstBy<T>(all: readonly T[], dayOf: (each: T) => Day | null, by: string): Shown | null {
	const on = earliest(all.map(dayOf));
	return on === null ? null : { on, by };
}
