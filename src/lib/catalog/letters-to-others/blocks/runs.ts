import type { Here } from '$lib/catalog/letters/facts/practice';
import type { At } from '$lib/catalog/letters-to-others/facts/at';
import { placeRules } from '$lib/domain/letters/place-rules';

export const runWords = {
	once: 'once',
	twoWeeks: 'once a week, for two weeks in a row',
	threeWeeks: 'once a week, for three weeks in a row',
	fourWeeks: 'once a week, for four weeks in a row',
	threeMonths: 'once a month, for three months in a row'
} as const;

export type Runs = keyof typeof runWords;

/** As a choice. */
export const eachRun = Object.fromEntries(
	Object.entries(runWords).map(([run, words]) => [
		run,
		words.slice(0, 1).toUpperCase() + words.slice(1)
	])
);

/** As it was chosen. @throws where it is none of the choices. */
export function howOften({ answers: { runs = '' } }: At): string {
	const words = (runWords as Readonly<Record<string, string>>)[runs];
	if (!words) throw new Error(`no notice is printed “${runs}”`);
	return words;
}

/** How often each place's rule has a notice printed. */
export const runsByRule: Readonly<Record<string, Runs>> = {
	'us-fl-newspaper-therapist': 'fourWeeks',
	'us-nj-newspaper-counselor': 'threeMonths',
	'us-nj-newspaper-rehabilitation': 'threeMonths',
	'us-nj-notice-social-worker': 'threeMonths',
	'us-va-newspaper': 'once',
	'us-wi-newspaper-ceasing': 'threeWeeks',
	'us-wi-newspaper-destroying': 'threeWeeks',
	'au-act-public-notice': 'once',
	'au-vic-notice': 'once'
};

/** As the place asks, whether we are sure of the rule or only read about it; once where nobody asks. */
export function usualRuns(here: Here): Runs {
	const found = placeRules(here, ['newspaper']).flatMap(({ rule }) => runsByRule[rule.id] ?? []);
	return found[0] ?? 'once';
}
