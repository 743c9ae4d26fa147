/**
 * Whether somebody was told of their ending, and by whom: whatever shows or counts it asks here. That the step has ended
 * says only that nobody is to tell them any more.
 */
import { closesFile, type Case, type Outcome, type Way } from '$lib/domain/records';
import type { Situation } from './ending';
import { newest } from './concerned';
import { milestones as at } from './milestones';
import { isSameKind, type News } from './news';

export type Heard = keyof typeof heardAs;

const inWriting: readonly (Way | null)[] = ['byHand', 'post', 'certified', 'portal', 'email'];

export function heard(here: Situation): Heard {
	const how = here.ended(at.told);
	if (how === null) return triedInVain(here.case, at.told, here.news) ? 'notReached' : 'notYet';
	return heardBy(how);
}

/**
 * The newest try to tell them where it reached nobody; `null`: none, or they were told since. It ends nothing while the
 * file is open: they are still to be told.
 */
export function triedInVain(
	{ outcomes }: Pick<Case, 'outcomes'>,
	step: string,
	news: News | null
): Outcome | null {
	const last = newest(outcomes, (each) => each.step === step);
	const isOther = last?.said && news && !isSameKind(last.said, news);
	return last?.outcome === 'unreachable' && !isOther && !outcomes.some(closesFile) ? last : null;
}

export function heardBy({ outcome, way, who }: Outcome): Heard {
	switch (outcome) {
		case 'done':
			return inWriting.includes(way) ? 'byLetter' : 'told';
		case 'notApplicable':
			return who === null ? 'leftOut' : 'byOthers';
		case 'declined':
			return 'declined';
		case 'unreachable':
			return 'notReached';
	}
}

export const heardAs = {
	notYet: 'Not told yet',
	notReached: 'Not reached',
	told: 'Told',
	byLetter: 'Told by letter',
	byOthers: 'Told by somebody else',
	declined: 'Did not want to hear',
	leftOut: 'Left out'
} as const;

/** As a list of people says it; what was left out says why. */
export function heardWords(here: Situation): string {
	const how = heard(here);
	const because = how === 'leftOut' ? here.ended(at.told)?.because : null;
	return because ? `${heardAs[how]}: ${because}` : heardAs[how];
}

export type HeardWord = Exclude<(typeof heardAs)[Heard], 'Left out' | 'Not told yet'>;

/** As a column says it; `null`: the column’s own word. */
export function heardWord(here: Situation): HeardWord | null {
	const word = heardAs[heard(here)];
	return word === 'Left out' || word === 'Not told yet' ? null : word;
}

/** Still to be told, or of days that have moved since. */
export function isStillToTell({ ended, known }: Situation): boolean {
	return ended(at.told) === null || known.knows === 'anotherDay';
}

/** Whether they were told, and go by a day that has moved since: a letter in hand or a message that was left tells nobody. */
export function isToldAnotherDay({ doneOn, known }: Situation): boolean {
	return known.knows === 'anotherDay' && doneOn(at.told) !== null;
}
