/** One rule's day for one client, with the working in words. */
import { addDays, addYears, later, writeDay, type Day, type Region } from '$lib/domain/days/day';
import { counted, type MinorsKeep, type RetentionRule, type Start } from '$lib/domain/rules';

/** The same day so many years on; of February 29 March 1 in other years: who was born then turns a year older, and nothing goes a day early. */
function yearsAfter(from: Day, count: number): Day {
	const on = addYears(from, count);
	return from.endsWith('-02-29') && !on.endsWith('-02-29') ? addDays(on, 1) : on;
}

/** The days that years count from; `null`: not known. */
export type Basis = {
	/** Treatment ended: the day that was agreed or said, never the day on which the file was closed. */
	endedOn: Day | null;
	/** The last session they came to. */
	lastContactOn: Day | null;
	lastEntryOn: Day | null;
	/** They are still to come, as planned. */
	planned: boolean;
};

export type Result = { on: Day | null; words: string };

const starts: Record<Start, { label: string; of(basis: Basis): Day | null }> = {
	ending: { label: 'End of treatment', of: (basis) => basis.endedOn },
	lastContact: { label: 'Last contact', of: (basis) => basis.lastContactOn },
	laterOfBoth: {
		label: 'End of treatment or last contact',
		of: (basis) => later(basis.endedOn, basis.lastContactOn)
	},
	lastEntry: { label: 'Last entry', of: (basis) => basis.lastEntryOn },
	eachService: { label: 'Last service', of: (basis) => basis.lastContactOn }
};

/** “Last session December 12, 2026 + 7 years = December 12, 2033” */
export function reckonAdults({ adults }: RetentionRule, basis: Basis, region: Region): Result {
	if (adults === null) return { on: null, words: '' };
	const { label, of } = starts[adults.after];
	const from = of(basis);
	const name = basis.planned ? 'Planned last session' : label;
	const years = counted(adults.years, 'years');
	if (from === null) return { on: null, words: `${years} after a day that is not known yet` };
	const on = yearsAfter(from, adults.years);
	return { on, words: `${name} ${writeDay(from, region)} + ${years} = ${writeDay(on, region)}` };
}

/** Who was not of age, where they are of age at `majority`, and how days are written there. */
export type Minor = { bornOn: Day | null; majority: number; region: Region };

/** For a client not of age: the minors' day, and which of both days counts. */
export function reckonMinors(
	{ adults: own, minors }: RetentionRule,
	adults: Result,
	basis: Basis,
	{ bornOn, majority, region }: Minor
): Result {
	if (minors === null)
		return { ...adults, words: `${adults.words}; as far as we know, it is silent on minors` };
	if (minors.shape === 'asAdults')
		return { ...adults, words: `${adults.words}; no rule of its own for minors` };
	if (bornOn === null) return { ...adults, words: `${adults.words}; the birth date is not known` };
	const start = own ? starts[own.after].of(basis) : null;
	const minor = ofShape(minors, start, { bornOn, majority, region });
	const both = chosen(adults, minor, minors);
	const { atMostYears } = minors;
	if (both.on === null || atMostYears === null || start === null) return both;
	const bound = yearsAfter(start, atMostYears);
	if (both.on <= bound) return both;
	// Never below what holds for adults.
	const on = later<Day>(bound, adults.on ?? bound);
	const most = `${counted(atMostYears, 'years')}: ${writeDay(on, region)}`;
	return { on, words: `${both.words}, but never longer than ${most}` };
}

type Shaped = Exclude<MinorsKeep, { shape: 'asAdults' }>;

function ofShape(
	minors: Shaped,
	start: Day | null,
	{ bornOn, majority, region }: Minor & { bornOn: Day }
): { on: Day; words: string } {
	const written = (day: Day) => writeDay(day, region);
	const born = `born ${written(bornOn)}`;
	if (minors.shape === 'untilAge') {
		const on = yearsAfter(bornOn, minors.age);
		return { on, words: `${born}, ${minors.age} on ${written(on)}` };
	}
	const age = minors.shape === 'yearsAfterMajority' ? majority : 18;
	const adultOn = yearsAfter(bornOn, age);
	const turns = `${born}, ${age} on ${written(adultOn)}`;
	const from = minors.shape === 'clockFrom18' ? later(adultOn, start ?? adultOn) : adultOn;
	const on = yearsAfter(from, minors.years);
	const clock = minors.shape === 'clockFrom18' ? ' and the years count from then' : '';
	return { on, words: `${turns}${clock}, + ${counted(minors.years, 'years')} = ${written(on)}` };
}

/** Where a rule does not say that the later counts, the later counts all the same, and the words say so. */
function chosen(adults: Result, minor: { on: Day; words: string }, keep: MinorsKeep): Result {
	if (adults.on === null) return { on: minor.on, words: minor.words };
	const words = `${adults.words}; ${minor.words}`;
	const on = later(adults.on, minor.on);
	if (keep.orAdultsIfLater) return { on, words: `${words}; the later counts` };
	if (adults.on <= minor.on) return { on, words: `${words}, which counts for a minor` };
	return { on, words: `${words}; the rule does not say which counts, so the later is safe` };
}
