/** Whom an ending concerns beside the client, and with whom each step is still to be done. Worked out, never stored. */
import type { Day } from '$lib/domain/days/day';
import { isMinor, type Case, type Outcome } from '$lib/domain/records';
import { checksOfAll, deciding, isAuthorityNoted, isCheckOfAll } from './asked/deciding';
import { milestones as at, spoken, written } from './milestones';

export { isCheckOfAll, mayBeThere } from './asked/deciding';

const letters: readonly string[] = [at.letter, at.corrected, at.proof, 'send-second-notice'];
const withEach = [...checksOfAll, ...letters, at.toldBeside];

/** Whether it is done with each by themselves, so that a press keeps whom it concerned. */
export function isDoneWithEach(step: string): boolean {
	return withEach.includes(step);
}

/** By id, the client among them: of a child the guardians, of an adult whoever decides with them, of several each member. */
export function allConcerned(own: Case, minor: boolean): readonly string[] {
	const { client, recipients } = own;
	const together = client.format !== 'individual' && !minor;
	const beside = [
		...deciding(own, minor).filter(({ legalAuthority }) => legalAuthority !== false),
		...recipients.filter(({ role }) => together && (role === 'partner' || role === 'familyMember'))
	].filter(({ noContact, mayKnow }) => !noContact && mayKnow !== false);
	return [...(minor ? [] : [client.id]), ...beside.map(({ id }) => id)];
}

/** By id, the newest word of each of these where it does not hold; to `null` is to all. */
export function outdated<Word extends { to: readonly string[] | null }>(
	ids: readonly string[],
	words: readonly Word[],
	holds: (word: Word) => boolean
): Readonly<Record<string, Word>> {
	const own = ids.flatMap((id): [string, Word][] => {
		const last = words.findLast(({ to }) => to === null || to.includes(id));
		return last && !holds(last) ? [[id, last]] : [];
	});
	return Object.fromEntries(own);
}

function concernedBy(step: string, own: Case, minor: boolean): readonly string[] {
	return allConcerned(own, minor).filter((id) => step !== at.toldBeside || id !== own.client.id);
}

/** With whom a step is still to be done, by the names they have; a check of what is noted is done with all. */
export function stillWith(
	step: string,
	own: Case,
	minor: boolean,
	reached: readonly string[]
): { id: string; name: string }[] {
	if (!isDoneWithEach(step) || isCheckOfAll(step)) return [];
	const due = concernedBy(step, own, minor);
	const left = due.filter((id) => !reached.includes(id));
	const those = left.length > 0 ? left : due;
	return [own.client, ...own.recipients].filter(({ id }) => those.includes(id));
}

/** Whether it is to be done with nobody: an adult who is seen alone and decides alone. */
export function isOfNobody(step: string, { client }: Case, minor: boolean): boolean {
	const isAlone =
		client.format === 'individual' && !client.circumstances.includes('lacks-capacity');
	return step === at.toldBeside && isAlone && !minor;
}

/** Those of whom a step was done with some and not with all, by the names they have; `asMinor`: it is of no concern to those any more. */
export type InPart = { has: readonly string[]; lacks: readonly string[]; asMinor: boolean };

/** `null`: it was done with nobody yet, with all, or is done with nobody by themselves. */
export function inPart(
	step: string,
	own: Case,
	minor: boolean,
	reached: readonly string[]
): InPart | null {
	return partOf(step, own, minor, reached) ?? (minor ? null : inPartAsMinor(step, own));
}

/** What was done with one guardian alone of two, before they came of age: no birthday makes it whole. */
export function inPartAsMinor(step: string, own: Case): InPart | null {
	if (own.client.bornOn === null) return null;
	const then = own.outcomes.filter(({ happenedOn }) => isMinor(own.client, happenedOn));
	const part = partOf(step, own, true, reachedBy(then, step) ?? []);
	return part && { ...part, asMinor: true };
}

function partOf(
	step: string,
	own: Case,
	minor: boolean,
	reached: readonly string[]
): InPart | null {
	if (!isDoneWithEach(step) || isCheckOfAll(step) || step === at.corrected) return null;
	const due = concernedBy(step, own, minor);
	const all = [own.client, ...own.recipients].filter(({ id }) => due.includes(id));
	const names = (are: boolean) =>
		all.filter(({ id }) => reached.includes(id) === are).map(({ name }) => name);
	const [has, lacks] = [names(true), names(false)];
	return has.length > 0 && lacks.length > 0 ? { has, lacks, asMinor: false } : null;
}

/** “Done with Maja Lindqvist; not yet with Per Lindqvist.” */
export const inPartWords = ({ has, lacks, asMinor }: InPart): string =>
	`Done with ${has.join(' and ')}; ${asMinor ? 'before they came of age not' : 'not yet'} with ${lacks.join(' and ')}.`;

/** With whom a step was done, by id; `null`: with everybody whom it concerned. */
export function reachedBy(outcomes: readonly Outcome[], step: string): readonly string[] | null {
	const done = outcomes.filter((each) => each.step === step && each.outcome === 'done');
	return done.some(({ reached }) => reached === null)
		? null
		: done.flatMap(({ reached }) => reached ?? []);
}

/** What was done with some of those whom it concerns is not done yet, nor is a check of what stands noted nowhere. */
export function wholly(
	outcomes: readonly Outcome[],
	own: Case,
	minor: boolean,
	outOfDate: readonly string[]
): Outcome[] {
	const isNoted = deciding(own, minor).length === 0 || isAuthorityNoted(own, minor);
	return outcomes.filter(({ step, outcome, because, happenedOn }) => {
		if (outcome !== 'done') return true;
		const reached = reachedBy(outcomes, step);
		const now = isOfNobody(step, own, minor) ? isMinor(own.client, happenedOn) : minor;
		const due = step === at.corrected ? outOfDate : concernedBy(step, own, now);
		const isWhole = reached === null || due.every((id) => reached.includes(id));
		return isWhole && (isNoted || because !== null || !isCheckOfAll(step));
	});
}

/** By the day it happened; on the same day the one recorded later. */
export function newest<Fact extends { happenedOn: Day }>(
	facts: readonly Fact[],
	fits: (each: Fact) => boolean
): Fact | null {
	return facts
		.filter(fits)
		.reduce<Fact | null>((a, b) => (a && a.happenedOn > b.happenedOn ? a : b), null);
}

export const byPost = (way: string | null): boolean => way === 'post' || way === 'certified';

/** When a letter that a step alone recorded came back, by the log: of those posted until then it is the newest. */
export function cameBackOn(
	outcome: Outcome,
	{ outcomes, letters, contacts }: Pick<Case, 'outcomes' | 'letters' | 'contacts'>
): Day | null {
	if (!isPosted(outcome)) return null;
	const back = contacts.find(({ result, happenedOn: on }) => {
		if (result !== 'returned' || letters.some(({ returnedOn }) => returnedOn === on)) return false;
		const since = (each: Outcome) => each.happenedOn > outcome.happenedOn && isPosted(each);
		return (
			on >= outcome.happenedOn &&
			!outcomes.some((each) => each.happenedOn <= on && since(each)) &&
			!outcomes.some((each) => each.step === at.sentAgain && each.happenedOn >= on)
		);
	});
	return back?.happenedOn ?? null;
}

export const cameBack = (outcome: Outcome, own: Case): boolean => cameBackOn(outcome, own) !== null;

function isPosted({ step, outcome, way, said }: Outcome): boolean {
	return (
		outcome === 'done' &&
		[...written, ...spoken].some((each) => each === step) &&
		byPost(way) &&
		!said?.letterId
	);
}

/** Recorded anew as not told, nothing of it was said; nor what was said with it where nobody was reached. */
export function isUnsaid(
	{ step, outcome, happenedOn }: Outcome,
	outcomes: readonly Outcome[]
): boolean {
	if (outcome !== 'done' || !spoken.some((each) => each === step)) return false;
	const last = newest(outcomes, (each) => each.step === at.told);
	if (last === null || last.outcome === 'done' || happenedOn > last.happenedOn) return false;
	return step === at.told || (last.outcome === 'unreachable' && step !== at.toldAgain);
}
