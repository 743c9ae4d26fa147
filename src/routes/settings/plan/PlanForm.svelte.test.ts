import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { jurisdictions, reasons } from '$lib/catalog';
import { sampleChanges } from '$lib/catalog/sample';
import { now } from '$lib/clock';
import { addDays, day, writeDay } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import { newId, vault } from '$lib/vault';
import PlanForm from './PlanForm.svelte';

const today = day('2026-11-23');
const saved = () => vault.one('practice', 'practice') as Practice;
const closing = () => screen.getByLabelText('Day on which the practice closes');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

beforeAll(() => vault.start({ now }));

beforeEach(async () => {
	vi.setSystemTime(`${today}T12:00`);
	await vault.openSample(sampleChanges(today, newId));
	const lists = { reasons, places: jurisdictions };
	render(PlanForm, { props: { practice: saved(), ...lists } });
});

afterEach(cleanup);
afterAll(() => vault.leaveSample());

it('does not save a closing day before the last sessions, and says why', async () => {
	const before = saved();
	await userEvent.fill(closing(), addDays(before.lastSessionOn!, -1));
	await save();
	expect(screen.getByRole('alert')).toHaveTextContent('Make it the same day or later.');
	expect(saved()).toBe(before);
});

it('saves the closing day alone', async () => {
	const [before, closingOn] = [saved().closingOn!, addDays(saved().lastSessionOn!, 30)];
	await userEvent.fill(closing(), closingOn);
	await save();
	await expect.poll(() => saved().closingOn).toBe(closingOn);
	expect(vault.trail()[0]?.act).toBe(
		`Practice changed: closing day: ${writeDay(closingOn, 'US')} (before: ${writeDay(before, 'US')})`
	);
});

it('shows each day that moves with the day of the last sessions, before it does', async () => {
	await userEvent.fill(
		screen.getByLabelText('Last day on which you hold sessions'),
		addDays(saved().lastSessionOn!, 7)
	);
	const note = await screen.findByText(/people, \d+ days move when you save; first: .+ → /);
	expect(note).toBeVisible();
	await userEvent.click(screen.getByText('See each day that moves'));
	expect(screen.getAllByText('Close the file')[0]).toBeVisible();
	expect(vault.trail()[0]?.act).not.toMatch(/^Practice changed/);
});

it('says so where no day of a plan moves', async () => {
	await userEvent.fill(closing(), addDays(saved().lastSessionOn!, 30));
	expect(await screen.findByText(/This does not move any client’s dates/)).toBeVisible();
});

it('asks where to for a move', async () => {
	await userEvent.click(screen.getByRole('radio', { name: /I am moving away/ }));
	expect(screen.getByLabelText(/Where to/)).toBeVisible();
});
