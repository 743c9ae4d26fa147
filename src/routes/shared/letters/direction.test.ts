import { expect, it } from 'vitest';
import { isRightToLeft } from './direction';

it.each([
	['عمر حسن', true],
	['12 شارع', true],
	['דוד', true],
	['Dear عمر,', false],
	['李明', false],
	['4 Elm Road', false],
	['', false]
])('knows where “%s” begins', (line, is) => {
	expect(isRightToLeft(line)).toBe(is);
});
