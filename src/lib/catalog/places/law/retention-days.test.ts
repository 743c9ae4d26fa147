/**
 * Every place with every licence, for adults and minors, whichever of the three days comes last: the day that the words of the
 * law give, reckoned here by hand-written arithmetic on the rows of `retention-rows.ts`, and by nothing of the product.
 */
import { expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { professions, type Profession } from '$lib/domain/records/professions';
import { retention } from '$lib/domain/retention/retention';
import { wheres } from '$lib/domain/rules/where';
import { practice } from '$tests/support/domain/cases';
import { read, readAbout, type Row } from '$tests/support/catalog/retention-rows';

/** The day treatment ended, of the last contact, and of the last entry. */
const ends = [
	{ TERM: '2026-12-12', LAST: '2026-12-20', ENTRY: '2027-01-03' },
	{ TERM: '2027-02-10', LAST: '2026-12-20', ENTRY: '2026-12-28' },
	{ TERM: '2026-12-12', LAST: '2027-03-01', ENTRY: '2027-01-15' }
];
type Ends = (typeof ends)[number];

/** An adult, somebody of 18, of 17 who turns 18 before the ending, a child of 14, a child of 6. */
const births = ['1988-03-09', '2008-08-08', '2009-01-10', '2012-01-05', '2020-06-01'];

/** Ala. Code 26-1-1, Neb. Rev. Stat. 43-2101, Miss. Code 1-3-27, and the Age of Majority Act of British Columbia; elsewhere 18. */
const majorities: Record<string, number> = { 'us-al': 19, 'us-ne': 19, 'us-ms': 21, 'ca-bc': 19 };
const majority = (place: string) => majorities[place] ?? 18;

const plus = (on: string, years: number) => `${Number(on.slice(0, 4)) + years}${on.slice(4)}`;
const latest = (days: readonly string[]) => days.toSorted().at(-1) ?? '';
const number = (code: string) => Number(/\d+(?=y|$|\))/.exec(code)?.[0] ?? 0);

/** “7 years after treatment ended or the last contact, whichever is later”; a service is a contact. */
function startOf(adults: string, on: Ends): string {
	if (adults.includes('max(')) return latest([on.TERM, on.LAST]);
	if (adults.endsWith('TERM')) return on.TERM;
	return adults.endsWith('ENTRY') ? on.ENTRY : on.LAST;
}

/** The day of one row. Where it does not say which of both days counts for a minor, the later is safe. */
function dayOf([place, , adults, minors]: Row, on: Ends, born: string | null): string {
	const start = adults === '-' ? '' : startOf(adults, on);
	const adult = start && plus(start, Number.parseInt(adults));
	if (born === null || minors === 'none' || minors === 'same') return adult;
	const inner = minors.replace(/^max\(/, '').replace(/\)?,cap.*$/, '');
	const years =
		inner.startsWith('18+') || inner.startsWith('MAJ+') ? number(inner.split('+')[1] ?? '') : 0;
	const young = inner.startsWith('AGE')
		? plus(born, Number.parseInt(inner.slice(3)))
		: inner.startsWith('CLOCK18')
			? plus(latest([plus(born, 18), start]), number(inner.slice(8)))
			: plus(born, (inner.startsWith('MAJ') ? majority(place) : 18) + years);
	const [, most] = /cap(\d+)y/.exec(minors) ?? [];
	const capped = most && young > plus(start, Number(most)) ? plus(start, Number(most)) : young;
	return latest([adult, capped]);
}

const age = (born: string, on: string) =>
	Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - Number(on.slice(5) < born.slice(5));

const custom = (place: string): Row => [place, 'all', '7y@LAST', 'max(AGE25)', 'custom'];

/** What the rows say; what was only read about, or says nothing of minors, makes custom join in, and nothing sure. */
function expected(place: string, profession: Profession, on: Ends, born: string) {
	const speaks = ([at, whom, adults]: Row) =>
		at === place &&
		!adults.startsWith('summary') &&
		(whom === 'all' || whom.split(', ').includes(profession));
	const minor = age(born, on.LAST) < majority(place);
	const sure = read.filter(speaks);
	const unsure = readAbout.filter(speaks).filter(([, , adults]) => minor || adults !== '-');
	const days = (rows: readonly Row[]) =>
		latest(rows.map((row) => dayOf(row, on, minor ? born : null)));
	const open = days([...sure, ...unsure, custom(place)]);
	const { catchAll } = jurisdictions.find(({ id }) => id === place)!;
	if (sure.length === 0 || unsure.length > 0 || catchAll) return [`${open}, ask`];
	const silent = minor && sure.every(([, , , minors]) => minors === 'none');
	return [`${days(sure)}, sure`, ...(silent ? [`${open}, ask`] : [])];
}

it.each(jurisdictions.map((place) => [place.title, place] as const))(
	'%s keeps records of every licence until the day its words give',
	(_, place) => {
		const odd: string[] = [];
		for (const profession of professions)
			for (const on of ends)
				for (const born of births) {
					const basis = {
						...{ endedOn: day(on.TERM), lastContactOn: day(on.LAST) },
						...{ lastEntryOn: day(on.ENTRY), planned: false }
					};
					const where = wheres(practice({ licensedAs: profession }), [place]);
					const found = retention({ bornOn: day(born), minor: null }, basis, where, 'US');
					const says = `${found.on}, ${found.sure ? 'sure' : 'ask'}`;
					const should = expected(place.id, profession, on, born);
					if (!should.includes(says))
						odd.push(
							`${profession}, born ${born}, ended ${on.TERM}: ${says}, not ${should.join(' or ')}`
						);
				}
		expect(odd).toEqual([]);
	}
);
