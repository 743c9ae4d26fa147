/** What the notice has to say by the rules of the client's place and the practice's, as far as their text was read. */
import { noticeMarks } from '$lib/domain/places/marks';
import { lines } from '$lib/domain/records';
import { writeDay, type DayStyle } from '$lib/domain/days/day';
import { filledIn } from '$lib/domain/days/marked';
import { isUnderGdpr } from './gdpr';
import { distinct, wheresOf, type Here, type MustSay, type Placed } from '$lib/domain/rules';

export function mustSay(
	here: Here,
	papers: readonly MustSay['paper'][] = ['notice']
): Placed<MustSay>[] {
	return distinct(wheresOf(here), (each) => each.mustSay).filter(
		({ rule: { paper, source } }) => papers.includes(paper) && source.confidence === 'A'
	);
}

/** The sentences for it, to “you” or of “Noor’s” records; what only the therapist can say has none. */
export function mustSaySentences(
	here: Here,
	whose: string,
	papers?: readonly MustSay['paper'][],
	spoken?: Spoken
): string[] {
	const practice = asCharged(here);
	return mustSay(here, papers).flatMap(
		({ rule }) => sentenceOf(rule, practice, whose, spoken) ?? []
	);
}

/** How days are written, and what stands for each English sentence. */
type Spoken = { style: DayStyle; say(words: string): string };

/** `null`: nothing that we know makes it true. */
export function sentenceOf(
	{ sentence }: Pick<MustSay, 'sentence'>,
	practice: Here['practice'],
	whose: string,
	{ style, say }: Spoken = { style: practice.regionStyle, say: (words) => words }
): string | null {
	if (sentence === null) return null;
	const { closingOn, custodianName, custodianAddress, custodianPhone } = practice;
	const charge = copyChargeSaid(practice);
	const marks: Record<string, string | null> = {
		whose,
		closingDay: closingOn && writeDay(closingOn, style),
		recordsKeeper: custodianName || null,
		recordsContact: [...lines(custodianAddress), custodianPhone].filter(Boolean).join(', ') || null,
		recordsCollect: practice.recordsCollect.trim().replace(/\.$/, '') || null,
		copyCharge: charge && say(charge)
	};
	const used = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, mark = '']) => mark);
	if (used.some((mark) => !noticeMarks.includes(mark) || marks[mark] === null)) return null;
	return filledIn(say(sentence), marks);
}

/** The practice, with what it may ask for a copy here: nothing under the GDPR (article 12(5)), whatever it said. */
export const asCharged = (here: Here): Here['practice'] =>
	isUnderGdpr(here) ? { ...here.practice, copyCharge: 'free' } : here.practice;

/** What a copy of a record costs, as letters say it; `null`: nobody said. */
export const copyChargeSaid = (of: Pick<Here['practice'], 'copyCharge'>): string | null =>
	of.copyCharge && chargeWords[of.copyCharge];

const chargeWords = {
	free: 'Copies cost nothing.',
	atCost: 'You pay no more for a copy than it costs to make and mail it.'
} as const;
