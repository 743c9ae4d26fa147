import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, beforeAll, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { agenda } from '$lib/catalog';
import { day, type Day } from '$lib/domain/days/day';
import type { SessionEnding } from '$lib/domain/recording';
import EndSession from './EndSession.svelte';

const today = day('2027-03-10');
let ended: [SessionEnding, readonly string[]][] = [];
let refusal: string | null = null;

function show(plannedOn: Day = today) {
	const onend = async (ending: SessionEnding, also: readonly string[]) => {
		if (refusal === null) ended.push([ending, also]);
		return refusal;
	};
	const also = [{ step: 'review-safety-plan', label: 'Safety plan gone over' }];
	render(EndSession, { plannedOn, topics: agenda, also, onend });
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const tick = (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));

beforeAll(() => void vi.setSystemTime(`${today}T12:00`));
afterEach(cleanup);

beforeEach(() => {
	ended = [];
	refusal = null;
});

it('records a session as held as agreed with one click', async () => {
	show();
	await press('Held as agreed');
	const ending = { standing: 'held', happenedOn: today, way: 'inPerson', covered: null };
	expect(ended).toEqual([[ending, []]]);
});

it('begins with the day it was planned for', async () => {
	show(day('2027-03-03'));
	await press('Missed');
	expect(ended).toMatchObject([[{ standing: 'missed', happenedOn: '2027-03-03', way: null }, []]]);
});

it('records item by item what was covered', async () => {
	show();
	await press('Held, item by item…');
	await tick(/^Goodbye/);
	await tick(/^Look back/);
	await press('Record as held');
	expect(ended).toMatchObject([[{ standing: 'held', covered: ['look-back', 'goodbye'] }, []]]);
});

it('says with it what else was given, only where it was held', async () => {
	show();
	await tick(/^Safety plan/);
	await press('Offered and declined');
	await press('Held as agreed');
	expect(ended.map(([{ standing }, also]) => [standing, also])).toEqual([
		['declined', []],
		['held', ['review-safety-plan']]
	]);
});

it('refuses a day that is still to come, beside the field', async () => {
	show();
	await userEvent.fill(screen.getByLabelText('The day it happened'), '2027-03-11');
	await press('Held as agreed');
	expect(ended).toEqual([]);
	expect(screen.getByLabelText('The day it happened').getAttribute('aria-invalid')).toBe('true');
});

it('says why it could not be saved', async () => {
	refusal = 'The disk is full.';
	show();
	await press('Held as agreed');
	expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
});
