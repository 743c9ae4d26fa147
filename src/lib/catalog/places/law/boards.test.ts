/** Boards by licence and crisis lines, as the law files name them. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { byProfession, lawOf, speaksTo } from '$tests/support/catalog/law';
import { boards } from '$tests/support/catalog/law-words/boards';

const plain = (name: string) => name.toLowerCase().replace('&', 'and');

it.each(byProfession(boards))('%s, %s: %s (%s, %s)', (place, whom, name, confidence, cite) => {
	const found = lawOf(place)
		.boards.filter(({ professions }) => speaksTo(professions, whom))
		.map((each) => [each.name, each.source.confidence, each.source.text] as const);
	const fitting = found.filter(
		([each, mark, text]) =>
			plain(each).includes(plain(name)) && mark === confidence && text.includes(cite)
	);
	expect(fitting.length > 0, JSON.stringify(found)).toBe(true);
});

it('a row names every board whose name was read, for each licence', () => {
	const rows = byProfession(boards);
	const unnamed = jurisdictions.flatMap((place) =>
		place.boards
			.filter(({ source }) => source.confidence === 'A')
			.flatMap(({ name, professions }) =>
				(professions === 'all' ? ['all'] : professions)
					.filter(
						(whom) =>
							!rows.some(
								([id, who, part, mark]) =>
									id === place.id &&
									who === whom &&
									mark === 'A' &&
									plain(name).includes(plain(part))
							)
					)
					.map((whom) => `${place.id}, ${whom}: ${name}`)
			)
	);
	expect(unnamed).toEqual([]);
});

/** Beside 988; a line whose number was not seen has none. */
const lines: [place: string, name: RegExp, digits: string[]][] = [
	['us-ak', /Careline/, ['18772664357']],
	['us-co', /Colorado/, ['18444938255']],
	['us-ga', /Georgia Crisis (and|&) Access Line/, ['18007154225']],
	['us-il', /CARES/, ['18003459049']],
	['us-ma', /Behavioral Health Help ?Line/i, ['8337732445']],
	['us-me', /Maine Crisis Line/, ['18885681112']],
	['us-nh', /Rapid Response/, ['8337106477']],
	['us-tn', /Crisis Text Line|Tennessee/, ['741741']]
];

const digitsIn = (text: string) => text.replace(/\D/g, '');

describe('crisis lines', () => {
	it.each(lines)('%s: %s, %j', (place, name, digits) => {
		const { crisisLines } = lawOf(place);
		const found = crisisLines.filter((line) => name.test(`${line.name} ${line.note ?? ''}`));
		expect(found.map(({ contact }) => digitsIn(contact))).toEqual([
			expect.stringMatching(new RegExp(`^(${digits.join('|')})`))
		]);
	});

	it.each(['us-az', 'us-nm', 'us-ri'])('%s: no number that was not seen', (place) => {
		const numbers = lawOf(place).crisisLines.flatMap(({ contact }) =>
			(contact.match(/\d[\d-]{2,}/g) ?? []).map(digitsIn)
		);
		expect(numbers.filter((each) => !['988', '18552275485'].includes(each))).toEqual([]);
	});

	it('are told as read about', () => {
		for (const [place] of lines)
			for (const { source } of lawOf(place).crisisLines) expect(source.confidence).toBe('B');
	});
});
