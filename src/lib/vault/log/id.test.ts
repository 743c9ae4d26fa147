import { expect, it } from 'vitest';
import { newDevice, newId } from './id';

it.each([
	['a record', newId, 20],
	['a device', newDevice, 10]
])('the id of %s is random signs of 32, five bits each', (_, make, length) => {
	const ids = Array.from({ length: 400 }, make);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.every((id) => id.length === length && /^[a-z0-5]+$/.test(id))).toBe(true);
	expect(new Set(ids.join('')).size).toBe(32);
});
