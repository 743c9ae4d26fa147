import { expect, it } from 'vitest';
import { readingGrade } from './reading-grade';

it.each([
	['The cat sat on the mat. It was warm.', -3, 0],
	['Please call me if you would like to set or change a day.', 1, 3],
	[
		'Notwithstanding considerable organizational difficulties, the administration continues to evaluate alternative possibilities.',
		20,
		40
	],
	['', 0, 0]
])('“%s” is between grades %i and %i', (text, from, to) => {
	expect(readingGrade(text)).toBeGreaterThanOrEqual(from);
	expect(readingGrade(text)).toBeLessThanOrEqual(to);
});
