/**
 * What a client knows of their ending, from all they were told. Whoever asks whether somebody is told, or has a letter,
 * asks here, by `ended` and `doneOn` of a situation or by what stands in it as `known`.
 */
import type { Day } from '$lib/domain/days/day';
import type { Case, Outcome, Said } from '$lib/domain/records';
import { allConcerned, cameBack, isUnsaid, outdated } from './concerned';
import type { StepId } from './ids';
import { announced, besides, isAgain, milestones as at, spoken, written } from './milestones';
import { stands } from './next/next-provider';
import { agrees, isAnnouncement, isOldAnnouncement, isSameKind, type News } from './news';

/**
 * `anotherDay`: of the ending there is, with a day that has moved; `otherKeeper`: with somebody who no longer is to keep
 * the records; `anotherKind`: of another ending, such as a leave.
 */
export type Knows = 'nothing' | 'holds' | 'anotherDay' | 'otherKeeper' | 'anotherKind';

export type Known = {
	knows: Knows;
	/** By their letters alone; of several people the first whose own does not hold. */
	reads: Knows;
	/** What they were told last that stands, and in writing; `null`: nothing. */
	told: Word | null;
	read: Word | null;
	/** The newest letter of each whom the ending concerns where it no longer holds, by id. */
	outOfDate: Readonly<Record<string, Word>>;
	/** The same of what others than the client were told of this ending, by id. */
	beside: Readonly<Record<string, Word>>;
	/** Whether an outcome still is one: what told of another ending, or again of a day that moved once more, is not. */
	counts(outcome: Outcome): boolean;
};

const isOf = (steps: readonly StepId[], step: string) => steps.some((each) => each === step);

/** Whether this step ends with a letter that tells the news. */
export const isWritten = (step: string): boolean => isOf(written, step);

/** Whether a letter of this step names days that may move, or who keeps the records. */
export const namesNews = (step: string): boolean => isWritten(step) || isAnnouncement(step);

/** Whether an outcome of this step keeps the news. */
export const keepsNews = (step: string): boolean =>
	[written, spoken, announced, besides].some((steps) => isOf(steps, step));

type Place = { on: Day; no: number };
/** `said` is `null` where nobody kept it; `to` whom, by id, with `null` all whom it concerned. */
export type Word = Place & { said: Said | null; isWritten: boolean; to: readonly string[] | null };

/** `custodian`: who keeps the records now, as letters name them; `null`: nobody yet. */
export function knownOf(
	case_: Case,
	news: News | null,
	custodian: string | null,
	minor: boolean
): Known {
	const words = wordsTo(case_).sort(inOrder);
	const letters = words.filter(({ isWritten }) => isWritten);
	const [told, newestRead] = [words.at(-1) ?? null, letters.at(-1) ?? null];
	if (news === null || !isOpen(case_))
		return asItEnded(told, newestRead, (each) => !isOldAnnouncement(each, news, custodian));
	const now = (said: Said | null) => said === null || agrees(said, asHeld(case_, said, news));
	const keeper = (said: Said | null) => !said?.custodian || said.custodian === custodian;
	const fits = (said: Said | null) => now(said) && keeper(said);
	const all = allConcerned(case_, minor);
	const outOfDate = outdated(all, letters, ({ said }) => fits(said));
	const others = all.filter((id) => id !== case_.client.id);
	const beside = outdated(others, wordsBeside(case_, letters), ({ said }) => {
		return said === null || !isSameKind(said, news) || now(said);
	});
	const read = Object.values(outOfDate)[0] ?? newestRead;
	return {
		...{ told, read, outOfDate, beside },
		knows: told ? judged(told.said, news, now) : 'nothing',
		reads: read ? judged(read.said, news, now, keeper(read.said)) : 'nothing',
		counts: counting(case_, words, letters, news, { now, fits, beside })
	};
}

function asItEnded(told: Word | null, read: Word | null, counts: Known['counts']): Known {
	const knows = (word: Word | null) => (word ? 'holds' : 'nothing');
	return { knows: knows(told), reads: knows(read), told, read, outOfDate: {}, beside: {}, counts };
}

/** All that was said and stands, with the letters and messages that say it; a letter that came back or is wrong says nothing. */
function wordsTo(own: Case): Word[] {
	const { client, outcomes: all, letters, contacts } = own;
	const outcomes = all.filter((each) => !isUnsaid(each, all) && !cameBack(each, own));
	const standing = letters.filter(stands);
	const ids = new Set(standing.map(({ id }) => id));
	const said = outcomes.filter(
		({ step, outcome, said }) =>
			outcome === 'done' && isWord(step) && (!said?.letterId || ids.has(said.letterId))
	);
	return [
		...said.map((each) => wordOf(each, each.reached, isOf(written, each.step))),
		...standing
			.filter((each) => each.said)
			.map((each) => wordOf(each, [each.recipientId ?? client.id], true)),
		...contacts.filter((each) => each.said).map((each) => wordOf(each, null, false))
	];
}

/** What others than the client were told, by word of mouth or in writing. */
function wordsBeside({ outcomes }: Case, letters: readonly Word[]): Word[] {
	const told = outcomes.filter(({ step, outcome }) => step === at.toldBeside && outcome === 'done');
	return [...letters, ...told.map((each) => wordOf(each, each.reached, false))].sort(inOrder);
}

/** Whether this step tells the client the news by word of mouth. */
export const isSpoken = (step: string): boolean => isOf(spoken, step);

export const isWord = (step: string): boolean => isOf(written, step) || isOf(spoken, step);

type Spoken = Pick<Outcome, 'happenedOn' | 'said'>;

const placeOf = ({ happenedOn: on, said }: Spoken): Place => ({ on, no: said?.no ?? 0 });

const wordOf = (each: Spoken, to: Word['to'], isWritten: boolean): Word => ({
	...placeOf(each),
	...{ said: each.said, isWritten, to }
});

function inOrder(a: Place, b: Place): number {
	return a.on === b.on ? a.no - b.no : a.on < b.on ? -1 : 1;
}

/** Somebody who is seen, and whose file is not closed: nobody else is told again. */
function isOpen({ client, outcomes }: Case): boolean {
	return client.standing === 'current' && !outcomes.some(({ step }) => step === at.closed);
}

/** Once the last session was held its day moves no more. */
function asHeld({ outcomes }: Case, said: Said, news: News): News {
	const held = outcomes.some(
		(each) => each.step === at.sessionsHeld && each.outcome === 'done' && isLast(each, news)
	);
	return held ? { ...news, lastSessionOn: said.lastSessionOn } : news;
}

/** Sessions before a leave are no last ones of an ending, nor the other way round. */
function isLast({ said }: Outcome, { kind }: News): boolean {
	return said === null || (said.kind === 'leave') === (kind === 'leave');
}

type Fit = (said: Said | null) => boolean;

function judged(said: Said | null, news: News, now: Fit, keeps = true): Knows {
	if (said !== null && !isSameKind(said, news)) return 'anotherKind';
	if (!now(said)) return 'anotherDay';
	return keeps ? 'holds' : 'otherKeeper';
}

type Fits = Record<'now' | 'fits', Fit> & Pick<Known, 'beside'>;

/** An outcome counts while nothing against it was said since. */
function counting(
	own: Case,
	words: Word[],
	letters: Word[],
	news: News,
	{ now, fits, beside }: Fits
) {
	const ofKind = (said: Said | null) => said === null || isSameKind(said, news);
	const isOut = ({ step, reached }: Outcome) =>
		step === at.toldBeside && Object.keys(beside).some((id) => reached?.includes(id) ?? true);
	const against = {
		kind: lastAgainst(words, ofKind),
		days: lastAgainst(words, now),
		letters: lastAgainst(letters, fits)
	};
	const isOfKind = (each: Outcome) => ofKind(each.said) && isAfter(each, against.kind);
	/** Where the first telling is undone, the next is it, also with a day that has moved since. */
	const wasTold = own.outcomes.some(
		(each) => each.step === at.told && !isVoid(each, own) && isOfKind(each)
	);
	return (outcome: Outcome): boolean => {
		const { step, said } = outcome;
		if (!keepsNews(step)) return true;
		if (isVoid(outcome, own) || isOut(outcome)) return false;
		if (step === at.sessionsHeld) return isLast(outcome, news);
		if (!isAgain(step) || (step === at.toldAgain && !wasTold)) return isOfKind(outcome);
		const [isFit, last] = step === at.corrected ? [fits, against.letters] : [now, against.days];
		return isFit(said) && isAfter(outcome, last);
	};
}

/** Nobody heard it: it was taken back since, or the letter it was read in came back. */
const isVoid = (each: Outcome, own: Case): boolean =>
	isUnsaid(each, own.outcomes) || (isSpoken(each.step) && cameBack(each, own));

function lastAgainst(words: Word[], fits: Fit): Word | null {
	return words.findLast(({ said }) => !fits(said)) ?? null;
}

function isAfter(outcome: Outcome, word: Word | null): boolean {
	return word === null || inOrder(placeOf(outcome), word) > 0;
}
