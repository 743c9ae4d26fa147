import type { PracticeHere } from '$lib/domain/letters/outside-letter';
import { placeRules } from '$lib/domain/letters/place-rules';

export const runWords = {
	once: 'once',
	twoWeeks: 'once a week, for two weeks in a row',
	fourWeeks: 'once a week, for four weeks in a row',
	threeMonths: 'once a month, for three months in a row'
} as const;

export type Runs = keyof typeof runWords;

/** How often each place's rule has a notice printed. */
export const runsByRule: Readonly<Record<string, Runs>> = {
	'us-fl-newspaper-therapist': 'fourWeeks',
	'us-nj-newspaper-counselor': 'threeMonths',
	'us-nj-notice-social-worker': 'threeMonths',
	'us-va-newspaper': 'once',
	'au-act-public-notice': 'once',
	'au-vic-notice': 'once'
};

/** As the place asks, whether we are sure of the rule or only read about it; once where nobody asks. */
export function usualRuns(here: PracticeHere): Runs {
	const found = placeRules(here, ['newspaper']).flatMap(({ rule }) => runsByRule[rule.id] ?? []);
	return found[0] ?? 'once';
}
