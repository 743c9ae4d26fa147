import { describe, expect, it } from 'vitest';
import { jurisdictions, placesNow } from '$lib/catalog';
import { day } from '$lib/domain/days/day';
import { professions } from '$lib/domain/records/professions';
import { practice } from '$tests/support/domain/cases';
import { knownOf } from './known';

const placeOf = (id: string, today = '2026-11-30') =>
	placesNow([], day(today)).find((each) => each.id === id)!;
const own = practice({ licensedAs: 'psychologist' });

describe('what is known of a place', () => {
	it('stands apart from what to ask, by licence', () => {
		const { known, ask } = knownOf(placeOf('us-oh'), own);
		const minor = known.find(({ id }) => id === 'us-oh-minor-consent');
		expect(minor).toMatchObject({
			source: { text: 'Ohio R.C. 5122.04', checkedOn: '2026-11-29' },
			changes: expect.stringContaining('signature')
		});
		expect(ask.map(({ id }) => id)).toContain('us-oh-records-psychologist');
		expect(known.map(({ id }) => id)).not.toContain('us-oh-records-psychologist');
	});

	it('names the board of that licence', () => {
		const board = (licensedAs: 'psychologist' | 'counselor') =>
			knownOf(placeOf('us-oh'), practice({ licensedAs })).board;
		expect(board('psychologist')).toBe('State Board of Psychology');
		expect(board('counselor')).toBe(
			'Counselor, Social Worker and Marriage and Family Therapist Board'
		);
	});

	it('is asked once nobody has read it for two years, and not a day before', () => {
		const asked = (today: string) =>
			knownOf(placeOf('us-oh', today), own).ask.some(({ id }) => id === 'us-oh-minor-consent');
		expect([asked('2028-11-29'), asked('2028-11-30')]).toEqual([false, true]);
	});

	it('counts the therapist’s own number above all, with the reason', () => {
		const overrules = {
			'us-oh-records-psychologist-adults': {
				...{ value: 9, unit: 'years' as const, reason: 'My board wrote so' },
				on: day('2026-11-30')
			}
		};
		const { known, ask } = knownOf(placeOf('us-oh'), practice({ ...own, overrules }));
		const row = known.find(({ id }) => id === 'us-oh-records-psychologist')!;
		expect(row.text).toContain('kept 9 years');
		expect(row.numbers[0]?.value).toBe(7);
		expect(ask.map(({ id }) => id)).not.toContain('us-oh-records-psychologist');
	});

	it('has custom beside it where no rule that was read says it all', () => {
		const custom = (id: string) =>
			knownOf(placeOf(id), own).custom.some((row) => row.id.endsWith('-custom-records'));
		expect([custom('us-dc'), custom('us-tx'), custom('us-il'), custom('general')]).toEqual([
			false,
			true,
			true,
			true
		]);
	});

	it('says what a notice asks with the own number', () => {
		const notice = { value: 120, unit: 'days' as const, reason: 'asked', on: day('2026-11-22') };
		const mine = practice({ ...own, overrules: { 'notice-days': notice } });
		const row = knownOf(placeOf('us'), mine).known.find(({ id }) => id === 'notice');
		expect(row?.text).toMatch(/^Tell clients 120 days/);
	});

	it('says what nobody found', () => {
		const { notFound } = knownOf(
			placeOf('us-al'),
			practice({ profession: '', licence: '', licensedAs: null })
		);
		const all = jurisdictions.find(({ id }) => id === 'us-al')!.notFound;
		expect(notFound.map(({ text }) => text)).toEqual(all.map(({ text }) => text));
		expect(all.length).toBeGreaterThan(0);
	});
});

const everywhere = jurisdictions.flatMap(({ id }) =>
	professions.map((licensedAs) => [id, licensedAs] as const)
);

it.each(everywhere)('every rule of %s for a %s stands once', (id, licensedAs) => {
	const place = placeOf(id);
	const { known, ask, custom, notFound } = knownOf(place, practice({ licensedAs }));
	const all = [...known, ...ask, ...custom];
	const shown = all.map((row) => row.id).filter((each) => !/(^|-)custom-/.test(each));
	const numbers = all.flatMap((row) => row.numbers.map((number) => number.id));
	expect(new Set(numbers).size).toBe(numbers.length);
	expect(numbers.every((each) => each.length <= 64)).toBe(true);
	const { retention, limits, methods, duties, minorConsent, mustSay } = place;
	const { release, endings, boards } = place;
	const rules = [
		...[retention, limits, methods, duties, minorConsent, mustSay, release, endings, boards].flat(),
		...place.crisisLines.map((line) => ({ ...line, professions: 'all' as const }))
	].filter((rule) => rule.professions === 'all' || rule.professions.includes(licensedAs));
	expect(shown.toSorted()).toEqual(
		[...rules.map((rule) => rule.id), 'notice', 'majority'].toSorted()
	);
	for (const row of all)
		expect([row.text, row.changes, row.source.text].every((text) => text.length > 3)).toBe(true);
	const missing = place.notFound.filter(
		(rule) => rule.professions === 'all' || rule.professions.includes(licensedAs)
	);
	expect(notFound).toHaveLength(missing.length);
});
