/** What is usual where no rule is known, or none that we are sure of. It is no law. */
import { day } from '$lib/domain/days/day';
import type { Jurisdiction, Limit, RetentionRule } from './place';
import type { Source } from '$lib/domain/days/source';

const checkedOn = day('2026-11-22');

function ourReading(text: string): Source {
	return { text: `Our reading of several: ${text}`, confidence: 'S', checkedOn };
}

/** Seven years after the last contact; for minors the later of that and 25. Each place has its own to overrule. */
export const customaryRetention = ({ id }: Jurisdiction): RetentionRule => ({
	id: `${id}-custom-records`,
	professions: 'all',
	keeps: 'record',
	adults: { years: 7, after: 'lastContact' },
	minors: { shape: 'untilAge', age: 25, orAdultsIfLater: true, atMostYears: null },
	note: 'To be careful, keep 10 years, and minors’ records until 28.',
	source: ourReading('the APA guidelines of 2007, and the rules of most places we know')
});

export const customaryLimits: readonly Limit[] = [
	{
		id: 'custom-release',
		professions: 'all',
		topic: 'release',
		value: 12,
		unit: 'months',
		note: null,
		source: ourReading('the shortest that a state sets')
	},
	{
		id: 'custom-look-back',
		professions: 'all',
		topic: 'lookBack',
		value: 2,
		unit: 'years',
		note: null,
		source: ourReading('the law of Virginia, and COPIC’s list for retiring')
	}
];
