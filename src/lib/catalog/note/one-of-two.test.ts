/** A letter that one of two guardians has is said to be one of two, wherever it is shown. */
import { expect, it } from 'vitest';
import { cells } from '$lib/domain/path/cells';
import { items, path } from '$lib/domain/path/path';
import { client, guardian, outcome } from '$tests/support/domain/cases';
import { KeptFile } from '$tests/support/catalog/kept-file';
import { steps } from '$lib/catalog/steps';

const step = 'give-written-notice';
const child = client({ minor: true });
const maja = guardian();
const per = guardian({ id: 'per', name: 'Per Lindqvist' });
const checked = [outcome('check-custody'), outcome('tell-in-session')];

it('path, grid and note say who has it and who has not', () => {
	const file = new KeptFile(child, [maja, per], checked);
	file.give('Maja Lindqvist');
	const item = items(path(file.situation, steps)).find((each) => each.step.id === step);
	expect(item).toMatchObject({
		outcome: null,
		part: { has: ['Maja Lindqvist'], lacks: ['Per Lindqvist'] }
	});
	expect(cells(file.situation, path(file.situation, steps)).letter).toMatchObject({
		word: 'Not to all',
		done: false
	});
	expect(file.note).toMatch(
		/Written notice, in part: done on June 1, 2026, by post \(Maja Lindqvist\), .*, not yet: Per Lindqvist/
	);
	file.give('Per Lindqvist');
	expect(file.note).not.toContain('in part');
});
