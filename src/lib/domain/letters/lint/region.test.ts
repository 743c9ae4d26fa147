import { describe, expect, it } from 'vitest';
import type { Region } from '$lib/domain/days/day';
import { place } from '$tests/support/domain/cases';
import { found, letter, saying, told } from '$tests/support/domain/lint';

function odd(text: string, region: Region = 'US', country: Partial<typeof place.country> = {}) {
	const here = { ...told(), place: { ...place, country: { ...place.country, ...country } } };
	return found({ ...saying(text), region }, { here })
		.filter((each) => each.startsWith('region'))
		.map((each) => each.slice('region '.length));
}

describe('in a letter of the United States', () => {
	it.each([
		['12/13/2026 is a day', null],
		['13/12/2026 is none', '13/12/2026'],
		['1/30/26 is a day', null],
		['30/1/26 is none', '30/1/26'],
		['call 911', null],
		['call 12/12/2026 or dial 999', 'dial 999'],
		['the NHS helps', 'NHS'],
		['July 4, 2026 is a day', null]
	])('“%s”: %s', (text, words) => {
		expect(odd(text)).toEqual(words === null ? [] : [words]);
	});
});

describe('in a British letter', () => {
	const british = (text: string) =>
		odd(text, 'GB', { emergencyNumber: '999', notThere: /\bMedicaid\b/ }).filter(
			(words) => !/^(?:June|October|November|December) /.test(words)
		);

	it.each([
		['13/12/2026 is a day', null],
		['12/13/2026 is none', '12/13/2026'],
		['12/12/2026 is a day', null],
		['call 999, not dial 911', 'dial 911'],
		['Medicaid pays', 'Medicaid']
	])('“%s”: %s', (text, words) => {
		expect(british(text)).toEqual(words === null ? [] : [words]);
	});
});

it('no number is another where none is known', () => {
	expect(odd('call 999', 'US', { emergencyNumber: '' })).toEqual([]);
});

it('what stands at a referral is said as they say it', () => {
	const entries = [{ name: 'River Clinic', lines: ['Since 4 July 2026'] }];
	const planted = letter({ blocks: [...letter().blocks, { kind: 'entries', entries }] });
	expect(found(planted)).toEqual([]);
});
