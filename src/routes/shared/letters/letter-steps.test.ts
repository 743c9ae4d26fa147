import { expect, it } from 'vitest';
import { letters } from '$lib/catalog/letters';
import { letterSteps } from './letter-steps';

it('are the steps that a letter ends', () => {
	const ended = letters.flatMap(({ step }) => step ?? []);
	expect([...letterSteps].sort()).toEqual([...new Set(ended)].sort());
});
