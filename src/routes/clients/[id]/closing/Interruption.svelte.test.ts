import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { steps } from '$lib/catalog';
import { day, type Day } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import { newReferral } from '$lib/domain/records/blank';
import { situationOf } from '$tests/support/domain/cases';
import Interruption from './Interruption.svelte';

const gaps = [{ missing: 'No safety plan is recorded.', still: 'Go through it with them.' }];
let reasons: string[] = [];

const suggested = { clientId: 'zoe', providerId: 'a', suggestedOn: day('2026-11-01') };

function show(visits: (Day | null)[] = []) {
	const referrals = visits.map((visitKeptOn) => ({
		...{ id: 'visit', ...newReferral(suggested), visitKeptOn }
	}));
	const here = situationOf({ referrals });
	const person = { case: here.case, situation: here, path: path(here, steps) };
	const onconfirm = async (because: string | null) => {
		reasons.push(because ?? 'none');
		return null;
	};
	const words = { title: 'Before you go on', goOn: 'Continue' };
	render(Interruption, { open: true, gaps, person, ...words, warns: true, onconfirm });
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
	expect(screen.getByText('Give your reason: it is kept.')).toBeTruthy();
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
	show([null]);
	expect(screen.queryByLabelText(reason)).toBeNull();
	cleanup();
	show([day('2026-11-20')]);
	expect(screen.getByLabelText(reason)).toBeTruthy();
});
