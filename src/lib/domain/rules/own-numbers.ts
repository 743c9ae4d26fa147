/** The therapist's own numbers in place of the rules', each kept under the number's id with its reason. */
import type { Jurisdiction, Limit, MethodDuty, MinorsKeep, RetentionRule } from './place';
import { limitLabels } from './rule-words';
import type { Practice } from '$lib/domain/records';
import type { Source } from '$lib/domain/days/source';

export type Overrules = Practice['overrules'];
export type Overrule = Overrules[string];

/** Ids of the therapist's own numbers for the days of notice. */
export const OWN_DAYS = 'notice-days';
export const OWN_LONG_TERM_DAYS = 'notice-long-term-days';

/** One number of a rule, as it stands in the rule. */
export type RuleNumber = {
	id: string;
	/** What it counts, as the label of a field. */
	label: string;
	value: number;
	unit: Overrule['unit'];
	source: Source;
};

/** The numbers that the notice of every place is counted with: id, field and label. */
const ofNotice = [
	['notice-days', 'days', 'Days of notice'],
	['notice-long-term-days', 'longTermDays', 'Days of notice for those seen longest or at risk'],
	['notice-floor-days', 'floorDays', 'Days of notice at the very least']
] as const;

export const noticeNumbers = ({ notice }: Jurisdiction): RuleNumber[] =>
	ofNotice.map(([id, field, label]) => ({
		id,
		label,
		value: notice[field],
		unit: 'days',
		source: notice.source
	}));

export function retentionNumbers(rule: RetentionRule): RuleNumber[] {
	const { id, adults, minors, keeps, source } = rule;
	const what = keeps === 'record' ? 'records' : 'a summary';
	const years = (part: string, label: string, value: number): RuleNumber => ({
		id: `${id}-${part}`,
		label,
		value,
		unit: 'years',
		source
	});
	const found = adults ? [years('adults', `Years to keep ${what} of adults`, adults.years)] : [];
	if (minors?.shape === 'untilAge') {
		const label = `Age until which to keep ${what} of minors`;
		found.push({ ...years('minors', label, minors.age), unit: 'age' });
	} else if (minors && minors.shape !== 'asAdults') {
		const from = minors.shape === 'yearsAfterMajority' ? 'coming of age' : '18';
		found.push(years('minors', `Years from ${from} to keep ${what} of minors`, minors.years));
	}
	if (minors?.atMostYears) found.push(years('at-most', 'Years at most', minors.atMostYears));
	return found;
}

export function limitNumbers({ id, topic, value, unit, source }: Limit): RuleNumber[] {
	const count =
		unit === 'workingDays' ? 'Working days' : unit.charAt(0).toUpperCase() + unit.slice(1);
	return [{ id, label: `${count} ${limitLabels[topic]}`, value, unit, source }];
}

export function methodNumbers({ id, days, source }: MethodDuty): RuleNumber[] {
	return days.map((on, i) => ({
		id: `${id}-${i + 1}`,
		label: `Days ${on < 0 ? 'before' : 'after'} the closing day${days.length > 1 ? `, ${i + 1}` : ''}`,
		value: Math.abs(on),
		unit: 'days',
		source
	}));
}

/** The place as it counts for this practice: its own numbers stand where the rules' stood. */
export function withOwnNumbers(place: Jurisdiction, overrules: Overrules): Jurisdiction {
	if (Object.keys(overrules).length === 0) return place;
	return {
		...place,
		notice: ownNotice(place.notice, overrules),
		retention: place.retention.map((rule) => ownRetention(rule, overrules)),
		limits: place.limits.map((limit) => ownLimit(limit, overrules)),
		methods: place.methods.map((duty) => ownMethod(duty, overrules))
	};
}

export function ownNotice(
	notice: Jurisdiction['notice'],
	overrules: Overrules
): Jurisdiction['notice'] {
	const own = ofNotice.map(([id, field]) => [field, overrules[id]?.value ?? notice[field]]);
	return { ...notice, ...Object.fromEntries(own) };
}

export function ownRetention(rule: RetentionRule, overrules: Overrules): RetentionRule {
	const { id, adults, minors } = rule;
	const years = overrules[`${id}-adults`]?.value;
	return {
		...rule,
		adults: adults && { ...adults, years: years ?? adults.years },
		minors: minors && ownMinors(minors, id, overrules)
	};
}

function ownMinors(minors: MinorsKeep, id: string, overrules: Overrules): MinorsKeep {
	const value = overrules[`${id}-minors`]?.value;
	const atMostYears =
		minors.atMostYears && (overrules[`${id}-at-most`]?.value ?? minors.atMostYears);
	if (value === undefined || minors.shape === 'asAdults') return { ...minors, atMostYears };
	if (minors.shape === 'untilAge') return { ...minors, age: value, atMostYears };
	return { ...minors, years: value, atMostYears };
}

export function ownLimit(limit: Limit, overrules: Overrules): Limit {
	return { ...limit, value: overrules[limit.id]?.value ?? limit.value };
}

function ownMethod(duty: MethodDuty, overrules: Overrules): MethodDuty {
	const days = duty.days.map(
		(on, i) => Math.sign(on) * (overrules[`${duty.id}-${i + 1}`]?.value ?? Math.abs(on))
	);
	return { ...duty, days };
}
