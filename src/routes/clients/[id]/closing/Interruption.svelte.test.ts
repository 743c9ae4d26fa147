import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { day, type Day } from '$lib/domain/days/day';
import Interruption from './Interruption.svelte';

const gaps = [{ missing: 'No safety plan is recorded.', still: 'Go through it with them.' }];
let reasons: string[] = [];

function show(referrals: { visitKeptOn: Day | null }[] = []) {
	const onconfirm = async (because: string | null) => {
		reasons.push(because ?? 'none');
		return null;
	};
	const words = { title: 'Before you go on', when: 'Last session: today.', goOn: 'Continue' };
	render(Interruption, { open: true, gaps, referrals, ...words, warns: true, onconfirm });
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

beforeEach(() => {
	reasons = [];
});

it('says what is missing and what can still be done', () => {
	show();
	expect(screen.getByRole('dialog').textContent).toMatch(
		/No safety plan is recorded\.\s*Go through it with them\./
	);
});

it('does not go on without a reason', async () => {
	show();
	await press('Continue');
	expect(screen.getByText('Say why you go on: it is kept.')).toBeTruthy();
	expect(reasons).toEqual([]);
});

it('goes on with a reason in the therapist’s own words', async () => {
	show();
	await userEvent.click(screen.getByLabelText('In a few words'));
	await userEvent.fill(screen.getByLabelText('A few words'), '  Family has taken over ');
	await press('Continue');
	expect(reasons).toEqual(['Family has taken over']);
	expect(screen.queryByText('No safety plan is recorded.')).toBeNull();
});

it('leaves everything as it is on Not yet', async () => {
	show();
	await press('Not yet');
	expect(reasons).toEqual([]);
	expect(screen.queryByText('No safety plan is recorded.')).toBeNull();
});

it('offers other care that is recorded as a reason only where a first visit is on record', () => {
	const reason = 'Other care is in place, as it is recorded here';
	show([{ visitKeptOn: null }]);
	expect(screen.queryByLabelText(reason)).toBeNull();
	cleanup();
	show([{ visitKeptOn: day('2026-11-20') }]);
	expect(screen.getByLabelText(reason)).toBeTruthy();
});
