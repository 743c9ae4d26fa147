/** What rules of places say, as sentences. */
import { filledIn } from '$lib/domain/days/marked';
import type { Limit, MinorsKeep, RetentionRule, Start, LimitTopic } from './place';
import { professionNames, type Profession } from '$lib/domain/records';
import words from './asked/rule-words.json';

const startWords: Record<Start, string> = words.starts;
/** What each limit counts, as the label of its number goes on. */
export const limitLabels: Record<LimitTopic, string> = words.labels;
const limitSentences: Record<LimitTopic, string> = words.limits;

/** “7 years”, “1 month”. */
export function counted(value: number, unit: Limit['unit'] | 'age'): string {
	if (unit === 'age') return `age ${value}`;
	const units = unit === 'workingDays' ? 'working days' : unit;
	return `${value} ${value === 1 ? units.slice(0, -1) : units}`;
}

/** “Nevada, Ohio and Texas”. */
export const listed = (names: readonly string[]): string =>
	new Intl.ListFormat('en-GB').format(names);

/** “Counselors and social workers”; for all: “All professions”. */
export function whoWords(who: readonly Profession[] | 'all'): string {
	if (who === 'all') return 'All professions';
	const text = listed(who.map((each) => professionNames[each]));
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the rule asks, in one sentence or two. */
export function retentionWords({ keeps, adults, minors }: RetentionRule): string {
	const what = keeps === 'record' ? 'Records are kept' : 'At least a summary is kept';
	if (adults === null) return minors === null ? '' : `For minors: ${minorsWords(minors, null)}.`;
	const years = `${what} ${counted(adults.years, 'years')} after ${startWords[adults.after]}.`;
	return minors === null ? years : `${years} For minors: ${minorsWords(minors, adults.years)}.`;
}

function minorsWords(minors: MinorsKeep, adultYears: number | null): string {
	const later =
		minors.orAdultsIfLater && adultYears !== null
			? `, or ${counted(adultYears, 'years')} as for adults, whichever is later`
			: '';
	const bound =
		minors.atMostYears === null
			? ''
			: `, but never longer than ${counted(minors.atMostYears, 'years')}`;
	return `${shapeWords(minors)}${later}${bound}`;
}

function shapeWords(minors: MinorsKeep): string {
	switch (minors.shape) {
		case 'untilAge':
			return `until they are ${minors.age}`;
		case 'yearsAfter18':
			return `until ${counted(minors.years, 'years')} after they turn 18`;
		case 'yearsAfterMajority':
			return `until ${counted(minors.years, 'years')} after they come of age`;
		case 'clockFrom18':
			return `${counted(minors.years, 'years')}, which count from the day they turn 18`;
		case 'asAdults':
			return 'as for adults';
	}
}

export function limitWords({ topic, value, unit }: Limit): string {
	return filledIn(limitSentences[topic], { count: counted(value, unit) });
}
