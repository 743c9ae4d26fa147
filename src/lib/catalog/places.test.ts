/** What holds for every place; what each says is held against the law in `places/law/`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jurisdictions } from './index';
import type { Jurisdiction } from '$lib/domain/rules/place';
import { retentionWords } from '$lib/domain/rules/rule-words';

function placeOf(id: string): Jurisdiction {
	return jurisdictions.find((each) => each.id === id)!;
}

it.each(jurisdictions.flatMap(({ id, retention }) => retention.map((rule) => [id, rule] as const)))(
	'%s: the years are told in words',
	(_, rule) => {
		expect(retentionWords(rule)).toMatch(/\d|as for adults/);
	}
);

it.each([
	['us-ny', 'us-access', 'access', 30, 'days', 'A'],
	['us-ny', 'us-papers', 'papers', 6, 'years', 'A'],
	['us-ny', 'us-ny-access', 'access', 10, 'days', 'B'],
	['us-va', 'us-va-look-back', 'lookBack', 2, 'years', 'A'],
	['us-nj', 'us-nj-look-back-counselor', 'lookBack', 6, 'months', 'B'],
	['us-tn', 'us-tn-look-back-psychologist', 'lookBack', 18, 'months', 'B'],
	['us-az', 'us-az-release', 'release', 12, 'months', 'A'],
	['us-mn', 'us-mn-release-counselor', 'release', 12, 'months', 'A']
])('%s: %s', (place, id, topic, value, unit, mark) => {
	const limit = placeOf(place).limits.find((each) => each.id === id)!;
	const { topic: about, value: number, unit: count, source } = limit;
	expect([about, number, count, source.confidence]).toEqual([topic, value, unit, mark]);
});

const rowsOf = (file: string) =>
	readFileSync(`docs/places/${file}`, 'utf8').trim().split('\n').slice(1);

describe('the places', () => {
	it('are those of which a rule was read, and two for everywhere else', () => {
		const older = rowsOf('jurisdictions.psv').filter((row) => /\|[AB]$/.test(row));
		const first = older.map((row) => (row.split('|')[0] ?? '').toLowerCase());
		const later = rowsOf('law.psv').map((row) => row.split('|')[0] ?? '');
		const ids = [...first.map((id) => (id === 'us-fed' ? 'us' : id)), ...later, 'ca', 'general'];
		expect(jurisdictions.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
	});

	it('give each rule an id of its own', () => {
		const rules = jurisdictions.flatMap((place) => [
			...[...place.retention, ...place.limits, ...place.methods, ...place.duties],
			...[...place.minorConsent, ...place.mustSay, ...place.release, ...place.endings],
			...[...place.boards, ...place.crisisLines]
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
