/** What the note says was left out, and that it says each thing once. */
import { expect, it } from 'vitest';
import { noteNow } from '$lib/domain/closing/closing-note';
import { path } from '$lib/domain/path/path';
import { doneOn, here, steps } from '$tests/support/domain/catalog-case';

type Known = Parameters<typeof here>[0];

const section = (known: Known, title: string) =>
	noteNow(here(known), path(here(known), steps)).sections.find((each) => each.title === title)
		?.lines ?? [];

it('what a special situation leaves out is said, with why', () => {
	const of = { circumstances: ['refuses-closure'] };
	const because = 'left out: They want no closure session.';
	const left = section({ of }, 'Open, and left out').filter(({ words }) => words === because);
	expect(left.map(({ label }) => label)).toEqual([
		'Plan the last sessions',
		'Hold the last sessions',
		'Note what helps',
		'Agree on contact afterwards'
	]);
});

it('of what was recorded all the same, or is asked of nobody, it says no such thing', () => {
	const of = { circumstances: ['refuses-closure'] };
	const outcomes = [doneOn('hold-closure-sessions', '2026-12-02')];
	const labels = section({ of, outcomes }, 'Open, and left out').map(({ label }) => label);
	expect(labels).not.toContain('Hold the last sessions');
	expect(
		section({}, 'Open, and left out')
			.map(({ words }) => words)
			.join()
	).not.toMatch(/left out/);
});

it('whoever was told once stands there as told once', () => {
	const outcomes = [doneOn('tell-them-again', '2026-12-02')];
	expect(section({ outcomes }, 'Notice')).toEqual([
		{ label: 'Told', words: 'done on December 2, 2026' }
	]);
});
