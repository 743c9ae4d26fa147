import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, beforeAll, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { steps } from '$lib/catalog';
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import type { Change } from '$lib/domain/records/change';
import { addDays } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import type { Client, Provider, Referral } from '$lib/domain/records';
import { listed } from '$lib/domain/referrals';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, provider, today } from '$tests/support/domain/cases';
import Referrals from './Referrals.svelte';

let changes: Change[] = [];
let refusal: string | null = null;

const directory: Provider[] = [
	provider({
		id: 'a',
		name: 'Amélie Fournier',
		languages: 'French',
		openings: 2,
		checkedOn: today
	}),
	provider({ id: 'b', name: 'Bay Clinic', openings: 1 }),
	provider({ id: 'c', name: 'Carl Ostrom' }),
	provider({ id: 'd', name: 'Dora Full', openings: 0 })
];

function show(referrals: Referral[] = [], changed: Partial<Client> = {}) {
	const one = client({ need: 'continuing', ...changed });
	const own: Case = caseOf({ client: one, referrals });
	const here = situation(own, context({ providers: directory }));
	const person = { case: own, situation: here, path: path(here, steps) };
	const onchange = async (change: Change) => {
		if (refusal === null) changes.push(change);
		return refusal;
	};
	render(Referrals, { person, list: listed(directory, [own]), onchange });
}

function referral(changed: Partial<Referral> = {}): Referral {
	const known = { clientId: 'zoe', providerId: 'a', providerName: 'Amélie Fournier' };
	return { id: 'r', ...newReferral({ ...known, suggestedOn: today, ...changed }) };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const sets = () =>
	changes.flatMap(({ ops }) =>
		ops.flatMap((op) => (op.op === 'set' && op.type === 'referral' ? [op.fields] : []))
	);
const offered = { offeredOn: today };
const booked = {
	...offered,
	answer: 'accepted',
	answeredOn: today,
	bookedFor: addDays(today, -1)
} as const;

beforeAll(() => void vi.setSystemTime(`${today}T12:00`));
afterEach(cleanup);

beforeEach(() => {
	changes = [];
	refusal = null;
});

it('suggests the three who suit best with one click', async () => {
	show();
	await press('Suggest these 3');
	expect(changes[0]?.act).toBe(
		'Suggested on June 1, 2026: Amélie Fournier, Bay Clinic, Carl Ostrom'
	);
});

it('suggests others where they are ticked instead', async () => {
	show();
	await userEvent.click(screen.getByRole('checkbox', { name: /Amélie/ }));
	await press('Suggest these 2');
	expect(changes[0]?.act).toBe('Suggested on June 1, 2026: Bay Clinic, Carl Ostrom');
});

it('says who is left out, and why', async () => {
	show();
	await userEvent.click(screen.getByText('1 left out'));
	expect(screen.getByText('Dora Full: no openings now').textContent).toBeTruthy();
});

it('keeps what they need, and looks for nobody where they need nothing', async () => {
	show([], { need: null });
	await press('Say what they need');
	await userEvent.click(screen.getByLabelText('No further care'));
	await press('Save this');
	expect(changes[0]).toMatchObject({ act: 'Changed: need after the ending (no further care)' });
});

it('records several names as offered together', async () => {
	show([referral(), referral({ id: 's', providerId: 'b' })]);
	await press('All 2 names offered');
	expect(sets()).toEqual([{ offeredOn: today }, { offeredOn: today }]);
});

it.each([
	['Chosen: Amélie Fournier', 'accepted'],
	['Waiting list: Amélie Fournier', 'waitListed'],
	['The client said no: Amélie Fournier', 'declinedByClient'],
	['Was full: Amélie Fournier', 'declinedByProvider']
])('records “%s” with one click', async (name, answer) => {
	show([referral(offered)]);
	await press(name);
	expect(sets()).toEqual([{ answer, answeredOn: today }]);
});

it('asks for the day of the first visit before it is booked', async () => {
	show([referral(offered)]);
	await press(/First visit booked…/);
	await press('Save this day');
	expect(sets()).toEqual([]);
	await userEvent.fill(screen.getByLabelText(/First visit with/), '2026-06-09');
	await press('Save this day');
	expect(sets()).toMatchObject([{ answer: 'accepted', bookedFor: '2026-06-09' }]);
});

it('takes a kept visit as kept on the day it was booked for', async () => {
	show([referral(booked)]);
	await press(/First visit kept/);
	expect(sets()).toMatchObject([{ visitKeptOn: addDays(today, -1) }]);
});

it('after a missed visit leads to one more call, a new name and the close', async () => {
	show([referral({ ...booked, missedOn: today })]);
	await press('Left a message');
	await press('Close without a first visit');
	expect(changes.map(({ act }) => act)).toEqual([
		'Called once more on June 1, 2026, left a message',
		'No first visit, closed on June 1, 2026: First visit missed'
	]);
	expect(screen.getByText('Good matches').textContent).toBeTruthy();
});

it('keeps a provider readable who is no longer on the list', () => {
	show([referral({ providerId: 'gone', providerName: 'Gone Away, LCSW' })]);
	expect(screen.getByText('Gone Away, LCSW').textContent).toBeTruthy();
	expect(screen.getByText('No longer on your list.').textContent).toBeTruthy();
});

it('says how long nobody sees a client at risk, and keeps who does in between', async () => {
	const bookedFor = addDays(context().practice.lastSessionOn!, 9);
	show([referral({ ...booked, bookedFor })], { atRisk: true });
	expect(screen.getByText(/9 days lie between/).textContent).toContain('a week is the longest');
	await userEvent.click(screen.getByText('Until the first visit'));
	await userEvent.fill(screen.getByLabelText('Who is there for them in between'), 'Dr. Ito');
	await press('Save this plan');
	expect(changes[0]?.act).toBe('Plan for the wait: Dr. Ito until November 8, 2026');
});

it('says why it is not saved', async () => {
	refusal = 'The disk is full.';
	show([referral()]);
	await press('Name offered');
	expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
});
