import { dayOf, type Day, type Region } from '$lib/domain/days/day';

/** A day that stands in a text. */
export type WrittenDay = {
	on: Day;
	/** As it is written. */
	words: string;
	/** Where it begins. */
	at: number;
	/** On which side of the ocean one writes so. */
	style: Region;
};

const months =
	'January February March April May June July August September October November December';
const names = months.split(' ');
const month = names.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?\\.?`).join('|');
const inWords = new RegExp(
	`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month}),? (\\d{4})\\b`,
	'gi'
);

/** The days that a text holds with month and year in words, in order; what is no real day is left out. */
export function writtenDays(text: string): WrittenDay[] {
	return [...text.matchAll(inWords)].flatMap((found) => {
		const [words, us, usDate, usYear, gbDate, gb, gbYear] = found;
		const short = (us ?? gb ?? '').slice(0, 3).toLowerCase();
		const number = names.findIndex((name) => name.toLowerCase().startsWith(short));
		const on = dayOf(Number(usYear ?? gbYear), number + 1, Number(usDate ?? gbDate));
		return on
			? [{ on, words, at: found.index, style: us ? ('US' as const) : ('GB' as const) }]
			: [];
	});
}
