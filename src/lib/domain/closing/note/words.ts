/** How the closing note says that something happened. */
import { writeDay, type Day } from '$lib/domain/days/day';
import { newsWords } from '$lib/domain/path/tell-again';
import { noneInForce, toldWithout } from '$lib/domain/releases/in-force';
import { isMinor, ways, type Outcome } from '$lib/domain/records';
import type { InPart, News, Situation, StepId } from '$lib/domain/rules';
import {
	becauseWords,
	heardBy,
	inPart,
	inPartAsMinor,
	isCheckOfAll,
	isDoneWithEach,
	isSameKind,
	isSentElsewhere,
	isShowable,
	isUnsaid,
	isWord,
	milestones,
	shownBy,
	whoAsked,
	withoutDays
} from '$lib/domain/rules';
import type { NoteLine } from './source';
import table from './words.json';

const ends: Record<Outcome['outcome'], string> = table.endWords;

/** Of the telling, as the record says it of somebody. */
function endWords(outcome: Outcome): string {
	const told = outcome.step === milestones.told ? heardBy(outcome) : null;
	if (told === 'byOthers') return 'by somebody else, before or';
	return told === 'declined' ? 'did not want to hear' : ends[outcome.outcome];
}

/** “done on May 3, 2027, in person, because: …” */
export function outcomeWords(outcome: Outcome, situation: Situation): string {
	const { practice } = situation;
	const { way, attempts, who, said } = outcome;
	const alone = standsAlone(outcome, situation);
	const isTold = outcome.outcome === 'done';
	return [
		`${endWords(outcome)} on ${writeDay(outcome.happenedOn, practice.regionStyle)}`,
		who &&
			`${outcome.step === milestones.told ? 'by' : (isShowable(outcome.step) && whoAsked[outcome.step]?.word.trim()) || 'with'} ${who}`.replace(
				': ',
				''
			),
		[way && ways[way], othersReached(outcome, situation)]
			.filter(Boolean)
			.join(isCheckOfAll(outcome.step) ? ', ' : ' '),
		isSentElsewhere(outcome, situation.case) && 'who is not the next provider',
		attempts && `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
		said &&
			(isOfAnother(outcome, situation.news) || (isTold && tells(outcome.step))) &&
			`about ${newsWords(isTold ? said : withoutDays(said), practice.regionStyle)}`,
		alone && 'without other evidence',
		becauseWords(outcome, alone),
		toldWithout(situation.case, outcome) && noneInForce
	]
		.filter(Boolean)
		.join(', ');
}

/** Of what is done with each by themselves, every time that counts, the first day first. */
export function everyTime(last: Outcome, situation: Situation): string {
	const { case: own, known } = situation;
	if (last.outcome !== 'done' || !isDoneWithEach(last.step)) return outcomeWords(last, situation);
	const all = own.outcomes.filter(
		(each) =>
			each.id === last.id ||
			(each.step === last.step && each.outcome === 'done' && known.counts(each))
	);
	const said = inOrder(all).map((each) => outcomeWords(each, situation));
	return said.length > 0 ? said.join('; ') : outcomeWords(last, situation);
}

/** Whether somebody hears or reads by it what there is to tell. */
const tells = (step: string): boolean => isWord(step) || step === milestones.toldBeside;

/** Whether a step with records of its own was noted as done, and nothing shows it. */
export function standsAlone(done: Outcome, situation: Situation): boolean {
	const { step, outcome } = done;
	if (isSentElsewhere(done, situation.case)) return false;
	return isShowable(step) && outcome === 'done' && !shownBy(step, situation);
}

/** “(Maja Lindqvist and the client)”, where it was done with each by themselves and others are among them; a check is about them. */
function othersReached(
	{ step, reached }: Outcome,
	{ case: { client, recipients } }: Situation
): string {
	const names = recipients.filter(({ id }) => reached?.includes(id)).map(({ name }) => name);
	const also = reached?.includes(client.id) ? ' and the client' : '';
	if (names.length === 0) return '';
	return isCheckOfAll(step) ? `about ${names.join(' and ')}` : `(${names.join(', ')}${also})`;
}

/**
 * A line for each time that one of these steps ended, or for what shows it; what holds no more was done before. Being told
 * again is the first telling where there is none.
 */
export function stepLines(
	situation: Situation,
	named: Readonly<Partial<Record<StepId, string>>>
): NoteLine[] {
	const { outcomes } = situation.case;
	const said = outcomes.filter((each) => !isUnsaid(each, outcomes));
	const isTold = said.some((each) => each.step === milestones.told);
	const first = isTold ? null : situation.ended(milestones.told);
	return (Object.entries(named) as [StepId, string][]).flatMap(([step, label]) => {
		const own = inOrder(said.filter((each) => each.step === step && each.id !== first?.id));
		const shown = own.length === 0 ? situation.ended(step) : null;
		const by = shown && shownBy(step, situation)?.by.replace(/^./, (first) => first.toLowerCase());
		return [...own, ...(shown ? [shown] : [])].map((each) => {
			const part = partOf(each, situation);
			const named = part ? `${label}, in part` : label;
			return {
				label: situation.known.counts(each) ? named : `${label} before`,
				words: [outcomeWords(each, situation), lackingWords(part), by && `shown by: ${by}`]
					.filter(Boolean)
					.join(', ')
			};
		});
	});
}

/** With whom it was not done, of those whom it concerned on its day. */
export function partOf(
	{ step, happenedOn }: Outcome,
	{ case: own, minor, reached, ended }: Situation
): InPart | null {
	if (!minor && isMinor(own.client, happenedOn)) return inPartAsMinor(step, own);
	return ended(step as StepId) ? null : inPart(step, own, minor, reached(step as StepId));
}

export function lackingWords(part: InPart | null): string | null {
	return part && `${part.asMinor ? 'not done with' : 'not yet'}: ${part.lacks.join(', ')}`;
}

/** By the day; of one day, the one recorded later comes later. */
export function inOrder(outcomes: readonly Outcome[]): Outcome[] {
	return [...outcomes].sort((a, b) => a.happenedOn.localeCompare(b.happenedOn));
}

/** About another kind of ending than there is now: it was done all the same. */
function isOfAnother({ said }: Outcome, news: News | null): boolean {
	return said !== null && news !== null && !isSameKind(said, news);
}

/** “May 3, 2027, May 10, 2027”, the first day first. */
export function dayList(days: readonly (Day | null)[], { practice }: Situation): string {
	const known = days.filter((on) => on !== null).sort();
	return known.map((on) => writeDay(on, practice.regionStyle)).join('; ');
}
