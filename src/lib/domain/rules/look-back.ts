/** Which former clients are told of a closing: how far back, by the own months and the rules of the places, and who knows of it. */
import { closesFile, type Practice } from '$lib/domain/records';
import { newest } from './concerned';
import type { Situation } from './ending';
import { inSentence, type Limit } from './place';
import { counted } from './rule-words';
import { settledLimits, type Settled } from './stricter';
import type { Where } from './where';

/** `why`: why just these months, as a sentence. */
export type LookBack = Pick<Settled, 'stated' | 'questions'> & { months: number; why: string };

/** The longer of the own months and the rule; an own number in place of the rule's counts as it is, for its reason. */
export function lookBack(practice: Practice, where: readonly Where[]): LookBack {
	const { lookBackMonths: own, overrules } = practice;
	const settled = settledLimits(where).find(({ topic }) => topic === 'lookBack');
	const { stated = [], questions = [], decided = null } = settled ?? {};
	const found = (months: number, why: string) => ({ months, why, stated, questions });
	const ownWords = `Your own ${counted(own, 'months')}`;
	if (decided === null) return found(own, `${ownWords}: we know of no rule.`);
	const { rule, place } = decided;
	const overruled = overrules[rule.id];
	const months = inMonths(rule);
	if (overruled)
		return found(months, `Your own number in place of the rule’s, because: ${overruled.reason}.`);
	if (place === null) return found(own, `${ownWords}: we found no rule on how far back.`);
	const asked = `${counted(rule.value, rule.unit)} of ${inSentence(place.title)}`;
	if (months > own)
		return found(months, `The ${asked} are longer than your own ${counted(own, 'months')}.`);
	if (months < own) return found(own, `${ownWords} are longer than the ${asked}.`);
	return found(own, `${ownWords}, and the ${asked}, are the same.`);
}

const DAYS_A_MONTH = 30.4375;

/** Days are rounded up, so that nobody is left out. */
function inMonths({ value, unit }: Limit): number {
	if (unit === 'years') return value * 12;
	return unit === 'months' ? value : Math.ceil(value / DAYS_A_MONTH);
}

type Facts = Pick<Situation, 'case' | 'practice' | 'known' | 'reason'>;

/** Their file was closed as part of the practice's closing, and nothing they were told of it has changed since. */
export function endedWithPractice({ case: own, practice, known, reason: now }: Facts): boolean {
	const { reason } = own.client;
	const closedOn = newest(own.outcomes, closesFile)?.happenedOn;
	if (closedOn === undefined || closedOn < practice.plannedOn) return false;
	if (reason !== null && reason !== practice.reason) return false;
	const said = known.told?.said ?? null;
	// Whoever acts for a colleague finds a file that the colleague closed.
	return (
		now.byExecutor ||
		said === null ||
		(said.kind === 'practiceCloses' && said.closingOn === practice.closingOn)
	);
}
