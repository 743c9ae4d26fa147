/** Rules for tests, written as the table of places writes them: `7y@TERM`, `max(7y@TERM,18+5y)`. */
import { day, type Day } from '$lib/domain/days/day';
import type { Jurisdiction, MinorsKeep, RetentionRule, Start } from '$lib/domain/rules/place';
import type { Overrules } from '$lib/domain/rules/own-numbers';
import { retention, type Retention } from '$lib/domain/retention/retention';
import type { Basis } from '$lib/domain/retention/retention-day';
import { place, practice } from './cases';
import { wheres } from '$lib/domain/rules/where';

export const read = { text: 'a rule', confidence: 'A' as const, checkedOn: day('2026-11-22') };
export const readAbout = { ...read, confidence: 'B' as const };

const starts: Record<string, Start> = {
	TERM: 'ending',
	LAST: 'lastContact',
	'max(TERM,LAST)': 'laterOfBoth',
	ENTRY: 'lastEntry',
	SVC: 'eachService'
};

export function rule(
	adults: string,
	minors: string,
	changed: Partial<RetentionRule> = {}
): RetentionRule {
	const [years = '', after = ''] = adults.split('y@');
	return {
		id: 'here-records',
		professions: 'all',
		keeps: 'record',
		adults: { years: Number(years), after: starts[after] as Start },
		minors: minorsOf(minors),
		note: null,
		source: read,
		...changed
	};
}

function minorsOf(code: string): MinorsKeep {
	const bounds = {
		orAdultsIfLater: code.startsWith('max('),
		atMostYears: Number(/cap(\d+)y/.exec(code)?.[1] ?? 0) || null
	};
	const [, kind, count] = /(AGE|18\+|MAJ\+|CLOCK18\()(\d+)/.exec(code) ?? [];
	if (kind === 'AGE') return { shape: 'untilAge', age: Number(count), ...bounds };
	if (kind === 'MAJ+') return { shape: 'yearsAfterMajority', years: Number(count), ...bounds };
	if (kind === '18+') return { shape: 'yearsAfter18', years: Number(count), ...bounds };
	if (kind) return { shape: 'clockFrom18', years: Number(count), ...bounds };
	return { shape: 'asAdults', ...bounds };
}

export function at(
	rules: readonly RetentionRule[],
	changed: Partial<Jurisdiction> = {}
): Jurisdiction {
	return { ...place, id: 'here', title: 'Here', retention: rules, ...changed };
}

/** Ended on December 12, 2026, with a last call on December 20 and a last entry on January 3. */
export const basis: Basis = {
	endedOn: day('2026-12-12'),
	lastContactOn: day('2026-12-20'),
	lastEntryOn: day('2027-01-03'),
	planned: false
};

type Person = { bornOn: Day | null; minor: boolean | null };

export const adult: Person = { bornOn: day('1980-05-01'), minor: null };

export function born(on: string): Person {
	return { bornOn: day(on), minor: null };
}

/** As `retention` gives it for a psychologist in these places. */
export function kept(
	places: readonly Jurisdiction[],
	client: Person = adult,
	changed: Partial<Basis> = {},
	overrules: Overrules = {}
): Retention {
	return retention(client, { ...basis, ...changed }, wheres(practice({ overrules }), places), 'US');
}
