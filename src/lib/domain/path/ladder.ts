/** The attempts to reach somebody who does not answer, step by step (docs/standards.md C.4, outreach ladder). */
import { daysBetween, latest, type Day } from '$lib/domain/days/day';
import { answers, byPost, milestones, type Situation } from '$lib/domain/rules';
import { itemOf, type Item, type Path } from './path';
import type { ContactMade, Outcome, Way } from '$lib/domain/records';

type LadderStep = {
	step: string;
	/** An attempt by one of these is this step. */
	ways: readonly ContactMade['way'][];
	/** So many days have to lie between the step it repeats and this one. */
	repeats: { step: string; daysApart: number } | null;
};

const letter = ['post', 'certified'] as const;
const call = ['call', 'voicemail'] as const;

/** From the first call to the letter that ends it. */
const ladderSteps: readonly LadderStep[] = [
	{ step: milestones.called, ways: call, repeats: null },
	{ step: 'send-a-message', ways: ['message', 'email'], repeats: null },
	{ step: 'call-again', ways: call, repeats: { step: milestones.called, daysApart: 3 } },
	{ step: milestones.warned, ways: letter, repeats: null },
	{ step: milestones.letter, ways: letter, repeats: { step: milestones.warned, daysApart: 10 } }
];

export type Ladder = {
	/** Those that stand on the path, from the first call to the letter. */
	attempts: readonly Item[];
	/** The next attempt, with its day; `null`: they answered, or all are done. */
	next: Item | null;
	/** The day of their newest answer, where attempts stop; `null`: none yet. */
	answeredOn: Day | null;
};

/** `null` where the client can be reached: no attempts are planned then. */
export function ladder(situation: Situation, path: Path): Ladder | null {
	if (situation.reason.clientReachable || !situation.reason.ends) return null;
	const found = ladderSteps.flatMap(({ step }) => itemOf(path, step) ?? []);
	if (found.length === 0) return null;
	const days = answers(situation).map(({ happenedOn }) => happenedOn);
	const answeredOn = latest(days);
	const open = found.find(({ outcome }) => outcome === null) ?? null;
	return { attempts: found, next: answeredOn === null ? open : null, answeredOn };
}

export type Attempt = Omit<ContactMade, 'id' | 'clientId' | 'said' | 'who'> &
	Partial<Pick<ContactMade, 'who'>>;

/** The open step that this attempt ends; `null`: none, such as a second call on the day of the first. */
export function stepEndedBy(path: Path, attempt: Attempt): Item | null {
	const { by, way, result, happenedOn } = attempt;
	if (by === 'them' || result === 'returned') return null;
	const again = itemOf(path, milestones.sentAgain);
	if (again && isReady(again) && (byPost(way) || way === 'email')) return again;
	if (!itemOf(path, milestones.called)) return null;
	const next = ladderSteps.find((each) => {
		const item = itemOf(path, each.step);
		return item && isReady(item) && each.ways.includes(way) && isTime(path, each, happenedOn);
	});
	return (next && itemOf(path, next.step)) ?? null;
}

/** By what an attempt of this step may be made; empty: the step is no attempt on this path. */
export function attemptWays(path: Path, step: string): readonly ContactMade['way'][] {
	if (step === milestones.sentAgain) return letter;
	const isOnLadder = itemOf(path, milestones.called) !== undefined;
	return (isOnLadder && ladderSteps.find((each) => each.step === step)?.ways) || [];
}

/** What was said of an attempt: by what it was made, and what came of it. */
export type Tried = Pick<Attempt, 'way' | 'result'>;

/**
 * The attempt that lies in a step which ended by a button of its own. Where nothing was said of it, nobody
 * answered the call, or what was written is sent. `null`: none, such as a letter that was handed over.
 */
export function attemptIn(
	path: Path,
	{ step, outcome, happenedOn, way }: Pick<Outcome, 'step' | 'outcome' | 'happenedOn' | 'way'>,
	tried: Tried | null = null
): Attempt | null {
	const ways = attemptWays(path, step);
	if (ways.length === 0) return null;
	const attempt = { happenedOn, by: 'us', note: null } as const;
	if (outcome === 'done' && tried !== null) return { ...attempt, ...tried };
	if (ways.includes('call')) {
		const isCall = outcome === 'unreachable' || (outcome === 'done' && toCall.includes(way));
		return isCall ? { ...attempt, way: 'call', result: 'noAnswer' } : null;
	}
	const sent = way === null && ways.includes('message') ? 'message' : way && bySending[way];
	return outcome === 'done' && sent ? { ...attempt, way: sent, result: 'sent' } : null;
}

const toCall: readonly (Way | null)[] = ['phone', null];

/** Ways of a step by which something is sent. */
const bySending: Partial<Record<Way, ContactMade['way']>> = {
	email: 'email',
	post: 'post',
	certified: 'certified',
	portal: 'message'
};

const isReady = ({ outcome, held }: Item): boolean => outcome === null && held === null;

function isTime(path: Path, { repeats }: LadderStep, on: Day): boolean {
	if (repeats === null) return true;
	const before = itemOf(path, repeats.step)?.outcome ?? null;
	return before !== null && daysBetween(before.happenedOn, on) >= repeats.daysApart;
}
