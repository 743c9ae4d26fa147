/** How soon a request for records is answered where that was only read about, or where the law names no days; what was read: `words.test.ts`. */
import { describe, expect, it } from 'vitest';
import { byProfession, lawOf, speaksTo } from '$tests/support/catalog/law';

type Row = [place: string, whom: string, value: number, unit: string, cite: string];

/** Of others, a number was read about: what it says is a question to the board, or a limit that says so. */
const readAbout: Row[] = [
	['us-ar', 'all', 30, 'days', '16-46-106'],
	['us-ca', 'all', 15, 'days', '123110'],
	['us-ca', 'all', 5, 'workingDays', '123110'],
	['us-ct', 'all', 30, 'days', '20-7c'],
	['us-la', 'all', 15, 'days', '40:1165.1'],
	['us-md', 'all', 21, 'workingDays', '4-304']
];

const limitsOf = (place: string, topic: string) =>
	lawOf(place).limits.filter((limit) => limit.topic === topic);

describe('how soon a request is answered', () => {
	it.each(byProfession(readAbout))('read about: %s, %s: %i %s (%s)', (...row) => {
		const [place, whom, value, unit, cite] = row;
		const found = limitsOf(place, 'access').filter(
			({ source, professions }) =>
				source.confidence === 'B' && source.text.includes(cite) && speaksTo(professions, whom)
		);
		expect(found.map((limit) => [limit.value, limit.unit])).toContainEqual([value, unit]);
	});
});

/** Rules that were read and say no number of days, beside which none may stand as though they did. */
it.each([
	['us-az', '12-2293'],
	['us-in', '16-39-2-4'],
	['us-ky', '422.317'],
	['us-mo', '191.227'],
	['us-sd', '36-2-16.2'],
	['us-ok', '43A O.S. 1-109'],
	['us-vt', '129a(a)(8)'],
	['us-wi', '146.83']
])('%s: %s states no days', (place, cite) => {
	const found = limitsOf(place, 'access').filter(({ source }) => source.text.includes(cite));
	expect(found).toEqual([]);
});
