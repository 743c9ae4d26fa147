import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, beforeAll, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { day } from '$lib/domain/days/day';
import type { TaskItem } from '$lib/domain/practice/practice-plan';
import type { TaskEnding } from '$lib/domain/recording';
import { taskItem } from '$tests/support/domain/tasks';
import EndTask from './EndTask.svelte';

const today = day('2027-03-10');
let endings: TaskEnding[] = [];
let refusal: string | null = null;

function show(lacks: TaskItem['lacks'] = null) {
	const onend = async (ending: TaskEnding) => {
		if (refusal === null) endings.push(ending);
		return refusal;
	};
	render(EndTask, { item: taskItem('board', { lacks }), onend });
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(() => void vi.setSystemTime(`${today}T12:00`));
afterEach(cleanup);

beforeEach(() => {
	endings = [];
	refusal = null;
});

it('records a task as done today with one click', async () => {
	show();
	await press('Done');
	expect(endings).toEqual([{ outcome: 'done', happenedOn: today, evidence: null, because: null }]);
});

it('keeps what shows it, and the day that was said', async () => {
	show();
	await userEvent.fill(screen.getByLabelText('The day it happened'), '2027-03-02');
	await userEvent.fill(screen.getByLabelText(/What shows it/), 'Receipt in the red folder');
	await press('Done');
	expect(endings).toMatchObject([
		{ happenedOn: '2027-03-02', evidence: 'Receipt in the red folder' }
	]);
});

it('records a fixed reason why it does not apply', async () => {
	show();
	await press('Not applicable, because…');
	await userEvent.click(screen.getByLabelText('This practice has none of it'));
	await press('Record this');
	expect(endings).toMatchObject([
		{ outcome: 'notApplicable', because: 'This practice has none of it' }
	]);
});

it('asks why before it is decided against', async () => {
	show();
	await press('Decided against, because…');
	await press('Record this');
	expect(endings).toEqual([]);
	const why = screen.getByLabelText('Decided against, because');
	expect(why.getAttribute('aria-invalid')).toBe('true');
	await userEvent.fill(why, 'The lease ended by itself');
	await press('Record this');
	expect(endings).toMatchObject([{ outcome: 'declined', because: 'The lease ended by itself' }]);
});

it('refuses a day that is still to come, beside the field', async () => {
	show();
	await userEvent.fill(screen.getByLabelText('The day it happened'), '2027-03-11');
	await press('Done');
	expect(endings).toEqual([]);
	expect(screen.getByLabelText('The day it happened').getAttribute('aria-invalid')).toBe('true');
});

it('keeps what was typed and says why when it could not be saved', async () => {
	refusal = 'The disk is full.';
	show();
	await userEvent.fill(screen.getByLabelText(/What shows it/), 'E-mail of March 3');
	await press('Done');
	expect((await screen.findByRole('alert')).textContent?.trim()).toBe('The disk is full.');
	expect(screen.getByLabelText<HTMLInputElement>(/What shows it/).value).toBe('E-mail of March 3');
});

it('does not offer Done where facts of its own end it', () => {
	show(['an executor']);
	expect(screen.getAllByRole('button').map((each) => each.textContent?.trim())).toEqual([
		'Decided against, because…',
		'Not applicable, because…'
	]);
	expect(screen.getByRole('button', { name: 'Decided against, because…' })).toHaveClass('quiet');
});
