/** Letters that were made to print and are not recorded yet: the one on paper may read otherwise than it would now. */
import type { Day } from '$lib/domain/days/day';
import type { Says } from '$lib/domain/rules';
import { texts, type Letter } from './letter';
import type { LetterTemplate } from './template';

/** One letter as it was put into a file or onto paper. */
export type Made = {
	letter: Letter;
	/** The news it tells; `null`: none. */
	says: Says | null;
	/** The day that stands on it. */
	bears: Day;
	/** The moment it was made, in milliseconds. */
	at: number;
	/** Of what kind it is; left out: a letter to somebody outside. */
	kind?: Pick<LetterTemplate, 'id' | 'step' | 'version' | 'to' | 'forEachMember'>;
};

const words = ({ letter }: Pick<Made, 'letter'>): string => JSON.stringify(letter);

/** Newest first, at most five of all letters to one person; the same words made again stand there once. */
export function madeAgain(before: readonly Made[], made: Made): Made[] {
	return [made, ...before.filter((each) => words(each) !== words(made))].slice(0, 5);
}

/** Those that end this step and are not recorded yet, newest first. `recorded`: the frozen words of those that are. */
export function madeFor(
	made: readonly Made[],
	step: string,
	recorded: readonly string[]
): (Made & Required<Pick<Made, 'kind'>>)[] {
	return made.flatMap((each) => {
		const { kind } = each;
		return kind?.step === step && !recorded.includes(words(each)) ? [{ ...each, kind }] : [];
	});
}

/**
 * Those of one kind, or of others that end the same step, that may be the letter on paper, newest first; empty where the one
 * made last reads as it would now. `step`: which this one ends; `recorded`: the frozen words of letters that are recorded already.
 */
export function mayBeOnPaper(
	made: readonly Made[],
	now: Letter,
	recorded: readonly string[],
	step: string | null = null
): Made[] {
	const ofKind = made.filter(
		({ letter, kind }) => letter.type === now.type || (step !== null && kind?.step === step)
	);
	const asNow = JSON.stringify(now);
	const [last] = ofKind;
	if (!last || words(last) === asNow) return [];
	return ofKind.filter((each) => words(each) !== asNow && !recorded.includes(words(each)));
}

/** What stands on one of two letters alone, with the place a user knows it by; each text once. */
export function differences(one: Letter, other: Letter): { where: string; text: string }[] {
	const named = new Set(texts(other).map(({ text }) => text));
	return texts(one).filter(({ text }) => !named.has(text) && named.add(text));
}
