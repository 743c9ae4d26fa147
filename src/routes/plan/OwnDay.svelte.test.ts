import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, beforeAll, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { day } from '$lib/domain/days/day';
import { task, taskItem } from '$tests/support/domain/tasks';
import OwnDay from './OwnDay.svelte';

const today = day('2027-03-10');
const ruled = { on: day('2027-03-31'), why: 'By the closing day.' };
const own = { id: 'd1', task: 'board', on: day('2027-03-20'), because: 'The board meets then' };
const board = { task: task('board', { title: 'Tell the licensing board' }), ruled };
let days: unknown[] = [];
let restored = 0;

function show(changed: Partial<Parameters<typeof taskItem>[1]> = {}) {
	const item = taskItem('board', { due: ruled, ...board, ...changed });
	const onset = async (set: unknown) => {
		days.push(set);
		return null;
	};
	const onrestore = async () => {
		restored += 1;
		return null;
	};
	render(OwnDay, { item, onset, onrestore });
}

const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(() => void vi.setSystemTime(`${today}T12:00`));
afterEach(cleanup);

beforeEach(() => {
	days = [];
	restored = 0;
});

it('sets another day with a reason', async () => {
	show();
	await press(/^Set another day/);
	await userEvent.fill(screen.getByLabelText('Your day'), '2027-03-20');
	await userEvent.fill(screen.getByLabelText(/Why this day/), ' The board meets then ');
	await press(/^Use this day/);
	expect(days).toEqual([{ on: '2027-03-20', because: 'The board meets then' }]);
});

it('asks why, beside the field and on top', async () => {
	show();
	await press(/^Set another day/);
	await userEvent.fill(screen.getByLabelText('Your day'), '2027-03-20');
	await press(/^Use this day/);
	expect(days).toEqual([]);
	expect(screen.getByLabelText(/Why this day/).getAttribute('aria-invalid')).toBe('true');
	expect(screen.getByRole('link', { name: 'Say in a few words why.' })).toBeTruthy();
});

it('shows the plan’s day beside the own one, and goes back to it', async () => {
	show({ own });
	const text = document.body.textContent?.replace(/\s+/g, ' ');
	expect(text).toContain('Your day: March 20, 2027. Your reason: The board meets then.');
	expect(text).toContain('In place of March 31, 2027, the plan’s day. By the closing day.');
	await press(/^Use the plan’s day/);
	expect(restored).toBe(1);
});
