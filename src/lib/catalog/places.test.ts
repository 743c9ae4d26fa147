/** Each number here is copied from the rule as `docs/places/jurisdictions.psv` quotes it, not from the places' files. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jurisdictions } from './index';
import type { Jurisdiction, MinorsKeep, RetentionRule, Start } from '$lib/domain/rules/place';
import { retentionWords } from '$lib/domain/rules/rule-words';

function placeOf(id: string): Jurisdiction {
	return jurisdictions.find((each) => each.id === id)!;
}

const starts: Record<Start, string> = {
	ending: 'TERM',
	lastContact: 'LAST',
	laterOfBoth: 'max(TERM,LAST)',
	lastEntry: 'ENTRY',
	eachService: 'SVC'
};

/** As the table writes it: `7y@TERM`. */
function adultCode({ adults }: RetentionRule): string {
	return adults === null ? '-' : `${adults.years}y@${starts[adults.after]}`;
}

/** As the table writes it: `max(18+7y),cap12y`, with an empty place for the adults' years. */
function minorCode({ minors }: RetentionRule): string {
	if (minors === null) return 'verify';
	const code = minors.orAdultsIfLater ? `max(${shapeCode(minors)})` : shapeCode(minors);
	return minors.atMostYears === null ? code : `${code},cap${minors.atMostYears}y`;
}

function shapeCode(minors: MinorsKeep): string {
	if (minors.shape === 'untilAge') return `AGE${minors.age}`;
	if (minors.shape === 'yearsAfterMajority') return `MAJ+${minors.years}y`;
	if (minors.shape === 'yearsAfter18') return `18+${minors.years}y`;
	return minors.shape === 'clockFrom18' ? `CLOCK18(${minors.years}y)` : 'same';
}

const retention: [place: string, rule: string, adults: string, minors: string, mark: string][] = [
	['us', 'us-records-psychologist', '7y@LAST', 'max(18+3y)', 'A'],
	['us-ca', 'us-ca-records-psychologist', '7y@TERM', '18+7y', 'A'],
	['us-ca', 'us-ca-records-educational-psychologist', '7y@TERM', '18+7y', 'A'],
	['us-ca', 'us-ca-records-therapist', '7y@TERM', '18+7y', 'B'],
	['us-tx', 'us-tx-records-counselor', '7y@TERM', 'max(18+5y)', 'A'],
	['us-tx', 'us-tx-records-social-worker', '7y@TERM', 'max(18+5y)', 'A'],
	['us-fl', 'us-fl-records-therapist', '7y@LAST', 'same', 'B'],
	['us-fl', 'us-fl-records-psychologist', '3y@LAST', 'same', 'B'],
	['us-fl', 'us-fl-summary-psychologist', '7y@LAST', 'same', 'B'],
	['us-ny', 'us-ny-records', '6y@LAST', 'max(AGE22)', 'A'],
	['us-ma', 'us-ma-records-counselor', '7y@LAST', 'max(18+1y)', 'A'],
	['us-ma', 'us-ma-records-psychologist', '7y@LAST', 'verify', 'B'],
	['us-pa', 'us-pa-records-psychologist', '5y@LAST', 'same', 'A'],
	['us-pa', 'us-pa-records-counselor', '5y@ENTRY', 'same', 'A'],
	['us-pa', 'us-pa-records-family-therapist', '5y@ENTRY', 'same', 'A'],
	['us-il', 'us-il-records-psychologist', '7y@LAST', 'max(18+3y)', 'B'],
	['us-oh', 'us-oh-records-psychologist', '7y@LAST', 'verify', 'B'],
	['us-wa', 'us-wa-records-psychologist', '8y@LAST', 'max(AGE22)', 'A'],
	['us-or', 'us-or-records-psychologist', '7y@LAST', 'same', 'A'],
	['us-or', 'us-or-records-counselor', '7y@LAST', 'same', 'A'],
	['us-co', 'us-co-records-psychologist', '7y@max(TERM,LAST)', 'max(18+7y)', 'A'],
	['us-co', 'us-co-records-counselor', '7y@max(TERM,LAST)', 'max(18+7y),cap12y', 'A'],
	['us-co', 'us-co-records-family-therapist', '7y@max(TERM,LAST)', 'max(18+7y)', 'A'],
	['us-co', 'us-co-records-addiction-counselor', '7y@max(TERM,LAST)', 'max(18+7y)', 'A'],
	['us-nc', 'us-nc-records-psychologist', '7y@TERM', 'CLOCK18(7y)', 'B'],
	['us-nc', 'us-nc-records-family-therapist', '5y@TERM', 'max(AGE22)', 'B'],
	['us-ga', 'us-ga-records-psychologist', '7y@LAST', 'max(18+3y)', 'A'],
	['us-nj', 'us-nj-records-psychologist', '7y@ENTRY', 'max(AGE25)', 'B'],
	['us-nj', 'us-nj-records-family-therapist', '7y@ENTRY', 'AGE25', 'A'],
	['us-mi', 'us-mi-records', '7y@SVC', 'same', 'B'],
	['us-az', 'us-az-records', '6y@LAST', 'max(18+3y)', 'A'],
	['us-mn', 'us-mn-records-psychologist', '8y@LAST', 'CLOCK18(8y)', 'A'],
	['us-mn', 'us-mn-records-counselor', '7y@LAST', 'CLOCK18(7y)', 'A'],
	['us-mn', 'us-mn-records-addiction-counselor', '7y@LAST', 'CLOCK18(7y)', 'A'],
	['us-md', 'us-md-records', '7y@ENTRY', 'AGE25', 'B'],
	['us-tn', 'us-tn-records-psychologist', '7y@TERM', 'CLOCK18(7y)', 'B'],
	['us-me', 'us-me-records-psychologist', '7y@LAST', '18+3y', 'A'],
	['us-me', 'us-me-summary-psychologist', '15y@LAST', '18+15y', 'A'],
	['uk', 'uk-records', '7y@LAST', 'AGE25', 'B'],
	['ca-on', 'ca-on-records-psychotherapist', '10y@LAST', '18+10y', 'B'],
	['ca-on', 'ca-on-records-psychologist', '10y@LAST', '18+10y', 'B'],
	['ca-on', 'ca-on-records-social-worker', '7y@ENTRY', '18+7y', 'B'],
	['ca-ab', 'ca-ab-records-psychologist', '10y@LAST', 'max(18+2y)', 'B'],
	['au', 'au-records-psychologist', '7y@LAST', 'verify', 'A'],
	['au', 'au-records-minors', '-', 'AGE25', 'B']
];

describe('how long records are kept', () => {
	it.each(retention)('%s: %s', (place, id, adults, minors, mark) => {
		const rule = placeOf(place).retention.find((each) => each.id === id)!;
		expect([adultCode(rule), minorCode(rule), rule.source.confidence]).toEqual([
			adults,
			minors,
			mark
		]);
		expect(retentionWords(rule)).toMatch(/\d|as for adults/);
	});

	it('says nothing that is not in the table above', () => {
		const listed = new Set(retention.map(([, id]) => id));
		const rules = jurisdictions.flatMap((each) => each.retention.map(({ id }) => id));
		expect([...new Set(rules)].filter((id) => !listed.has(id))).toEqual([]);
	});
});

it.each([
	['us-ny', 'us-access', 'access', 30, 'days', 'A'],
	['us-ny', 'us-papers', 'papers', 6, 'years', 'A'],
	['us-ny', 'us-ny-access', 'access', 10, 'days', 'B'],
	['us-va', 'us-va-look-back', 'lookBack', 2, 'years', 'A'],
	['us-nj', 'us-nj-look-back-counselor', 'lookBack', 6, 'months', 'B'],
	['us-az', 'us-az-release', 'release', 12, 'months', 'A'],
	['us-mn', 'us-mn-release-counselor', 'release', 12, 'months', 'A']
])('%s: %s', (place, id, topic, value, unit, mark) => {
	const limit = placeOf(place).limits.find((each) => each.id === id)!;
	const { topic: about, value: number, unit: count, source } = limit;
	expect([about, number, count, source.confidence]).toEqual([topic, value, unit, mark]);
});

/** The duties to do a thing in a certain way: what, when, on which days, and whether it binds. */
const methods: [id: string, kind: string, when: string, days: number[], mark: string][] = [
	['us-ca-letter-physician', 'letter', 'beforeClosing', [], 'B'],
	['us-tx-plan-social-worker', 'plan', 'now', [], 'A'],
	['us-fl-newspaper-therapist', 'newspaper', 'beforeClosing', [], 'B'],
	['us-ny-custodian', 'custodian', 'beforeClosing', [], 'A'],
	['us-pa-plan-psychologist', 'plan', 'now', [], 'A'],
	['us-wa-policy-psychologist', 'plan', 'now', [], 'A'],
	['us-or-person-psychologist', 'custodian', 'now', [], 'A'],
	['us-or-custodian-counselor', 'custodian', 'now', [], 'A'],
	['us-co-plan-counselor', 'plan', 'now', [], 'A'],
	['us-nc-plan-counselor', 'plan', 'now', [], 'A'],
	['us-nc-custodian-counselor', 'custodian', 'now', [], 'A'],
	['us-va-letter', 'letter', 'beforeClosing', [], 'A'],
	['us-va-newspaper', 'newspaper', 'beforeClosing', [], 'A'],
	['us-nj-letter-counselor', 'letter', 'beforeClosing', [], 'B'],
	['us-nj-newspaper-counselor', 'newspaper', 'afterClosing', [30, 60, 90], 'B'],
	['us-nj-notice-social-worker', 'newspaper', 'afterClosing', [30, 60, 90], 'A'],
	['us-nj-board-social-worker', 'board', 'beforeClosing', [], 'A'],
	['us-mi-department', 'board', 'beforeClosing', [], 'B'],
	['us-az-protocol', 'plan', 'now', [], 'A'],
	['us-md-notice', 'letter', 'beforeClosing', [], 'B'],
	['us-md-board', 'board', 'beforeClosing', [], 'B'],
	['us-nv-board-physician', 'board', 'afterClosing', [14], 'B'],
	['uk-clinical-will-babcp', 'plan', 'now', [], 'A'],
	['uk-appointed-bacp', 'plan', 'now', [], 'A'],
	['uk-trustees-bpc', 'plan', 'now', [], 'A'],
	['ca-on-plan-psychotherapist', 'plan', 'now', [], 'B'],
	['ca-on-notice-psychotherapist', 'letter', 'beforeClosing', [], 'B'],
	['ca-on-custodian-psychologist', 'custodian', 'beforeClosing', [], 'B'],
	['au-act-public-notice', 'newspaper', 'beforeClosing', [-30], 'A'],
	['au-act-health', 'board', 'onceDecided', [], 'A'],
	['au-vic-notice', 'newspaper', 'beforeClosing', [], 'B']
];

it('the duties of method are those of the table', () => {
	const found = jurisdictions.flatMap((place) =>
		place.methods.map(({ id, kind, when, days, source }) => [
			id,
			kind,
			when,
			days,
			source.confidence
		])
	);
	expect(found.sort()).toEqual([...methods].sort());
});

describe('the places', () => {
	it('are those of which a rule was read, and two for everywhere else', () => {
		const rows = readFileSync('docs/places/jurisdictions.psv', 'utf8').trim().split('\n').slice(1);
		const read = rows.filter((row) => /\|[AB]$/.test(row)).map((row) => row.split('|')[0] ?? '');
		const ids = new Set(read.map((id) => (id === 'US-FED' ? 'us' : id.toLowerCase())));
		expect(jurisdictions.map(({ id }) => id).sort()).toEqual([...ids, 'ca', 'general'].sort());
	});

	it('give each rule an id of its own', () => {
		const rules = jurisdictions.flatMap(({ retention, limits, methods, duties }) => [
			...new Set([...retention, ...limits, ...methods, ...duties])
		]);
		const distinct = [...new Set(rules)];
		expect(new Set(distinct.map(({ id }) => id)).size).toBe(distinct.length);
	});

	it.each(jurisdictions.map((place) => [place.id, place] as const))('%s', (id, place) => {
		const { notice, retention, limits, methods, duties } = place;
		const { crisisLines, emergencyNumber } = place.country;
		for (const { source } of [...retention, ...limits, ...methods, ...duties]) {
			expect(source.text).not.toBe('');
			expect(source.confidence, `not read (docs/places): ${source.text}`).toMatch(/^[AB]$/);
		}
		for (const { title, why } of methods)
			expect([title.length <= 80, /\.$/.test(why)]).toEqual([true, true]);
		for (const { text, source } of duties) {
			expect(text).toMatch(source.confidence === 'A' ? /\.$/ : /[?.]$/);
			expect(source.confidence === 'A' || text.includes('?')).toBe(true);
		}
		expect([notice.days, notice.longTermDays, notice.floorDays]).toEqual([90, 180, 30]);
		expect(crisisLines.length > 0 && emergencyNumber !== '').toBe(id !== 'general');
		expect(place.holidays !== null).toBe(id !== 'general');
	});
});
