import type { Day } from './day';
import { keptWith, remembered } from './remembered';
import type { Source } from './source';

/** A day on which a place rests, by the name people know it by. */
export type Holiday = { on: Day; name: string };

/** The public holidays of a place, worked out for any year. */
export type Holidays = {
	/** Descriptive, the file's name, for ever. */
	id: string;
	/** As a sentence goes on after “the public holidays of …”. */
	of: string;
	source: Source;
	/** Those of one year on the days they are kept, which may lie in the year before or after. */
	keptFor(year: number): readonly Holiday[];
};

/** The name of the holiday that is kept on that day; `null`: none, or the place's holidays are not known. */
export function holidayOn(holidays: Holidays | null, on: Day): string | null {
	return holidays && (namesOf(holidays)(Number(on.slice(0, 4))).get(on) ?? null);
}

/** Worked out once a year: a caseload of 2,000 asks for 100,000 days. */
const namesOf = keptWith((holidays: Holidays) =>
	remembered((year: number): ReadonlyMap<Day, string> => {
		const kept = [year - 1, year, year + 1].flatMap((each) => holidays.keptFor(each));
		return new Map(kept.map(({ on, name }) => [on, name]));
	})
);
