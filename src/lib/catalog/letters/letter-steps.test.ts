import { expect, it } from 'vitest';
import { letterSteps } from '$lib/domain/rules/milestones';
import { letters } from './index';

it('are the steps that a letter ends', () => {
	const ended = letters.flatMap(({ step }) => step ?? []);
	expect([...letterSteps].sort()).toEqual([...new Set(ended)].sort());
});
