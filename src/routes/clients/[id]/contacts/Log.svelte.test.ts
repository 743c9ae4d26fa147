import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, beforeAll, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { day } from '$lib/domain/days/day';
import type { Attempt } from '$lib/domain/path/ladder';
import type { Client } from '$lib/domain/records';
import Log from './Log.svelte';

const today = day('2027-03-10');
let logged: (Attempt & { said: boolean })[] = [];
let refusal: string | null = null;

function show(
	voicemail: Client['voicemail'] = 'agreed',
	news: string | null = null,
	untold = false,
	others: string[] = []
) {
	const onlog = async (attempt: Attempt, said: boolean) => {
		if (refusal === null) logged.push({ ...attempt, said });
		return refusal;
	};
	const client = { name: 'Ada Ode', voicemail };
	render(Log, { client, others, news, untold, onlog });
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(() => void vi.setSystemTime(`${today}T12:00`));
afterEach(cleanup);

beforeEach(() => {
	logged = [];
	refusal = null;
});

it('logs a call that nobody answered with two presses', async () => {
	show();
	await press('Log a call');
	expect(screen.getByRole('button', { name: 'Log a call' }).ariaExpanded).toBe('true');
	await press('Nobody answered');
	expect(logged).toEqual([
		{ happenedOn: today, by: 'us', way: 'call', result: 'noAnswer', note: null, said: false }
	]);
});

it('logs that they got in touch, with the day and a few words', async () => {
	show();
	await press('They contacted me');
	await userEvent.fill(screen.getByLabelText('The day it happened'), '2027-03-08');
	await userEvent.fill(screen.getByLabelText(/A few words/), ' Will call on Friday ');
	await press('They wrote an e-mail');
	expect(logged).toMatchObject([
		{ happenedOn: '2027-03-08', by: 'them', way: 'email', note: 'Will call on Friday' }
	]);
});

it('logs a letter that came back', async () => {
	show();
	await press('A letter came back');
	await press('Sent by certified mail');
	expect(logged).toMatchObject([{ by: 'us', way: 'certified', result: 'returned' }]);
});

it('closes once it is saved, and the next one begins with today and no words', async () => {
	show();
	await press('Log a call');
	await userEvent.fill(screen.getByLabelText(/A few words/), 'Line busy');
	await press('Nobody answered');
	expect(screen.queryByLabelText(/A few words/)).toBeNull();
	expect(document.activeElement?.textContent?.trim()).toBe('Log a call');
	await press('Log a message');
	expect(screen.getByLabelText<HTMLInputElement>(/A few words/).value).toBe('');
});

it('refuses a day that is still to come, beside the field', async () => {
	show();
	await press('Log a call');
	await userEvent.fill(screen.getByLabelText('The day it happened'), '2027-03-11');
	await press('Nobody answered');
	expect(logged).toEqual([]);
	expect(screen.getByLabelText('The day it happened').getAttribute('aria-invalid')).toBe('true');
});

it('keeps what was typed and says why when it could not be saved', async () => {
	refusal = 'The disk is full.';
	show();
	await press('Log a letter');
	await userEvent.fill(screen.getByLabelText(/A few words/), 'To the new address');
	await press('By post');
	expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
	expect(screen.getByLabelText<HTMLInputElement>(/A few words/).value).toBe('To the new address');
});

it('warns of voicemail that is not wanted, and says of nobody that they were asked', async () => {
	show('refused');
	await press('Log a call');
	expect(screen.getByText('The record says no voicemail: leave no message.')).toBeTruthy();
});

describe('of a message that was left', () => {
	const news = 'the closing of the practice, last session March 19, 2027';

	it.each([
		['Log a call', 'Left a voicemail', 'Yes, these days', true],
		['Log a message', 'Text message sent', 'No', false],
		['Log a message', 'E-mail sent', 'Yes, these days', true]
	])(
		'%s, %s: asks whether it said the days, and assumes nothing',
		async (kind, how, answer, says) => {
			show('agreed', news);
			await press(kind);
			await press(how);
			expect(logged).toEqual([]);
			expect(screen.getByText(/last session March 19, 2027/)).toBeTruthy();
			await press(answer);
			expect(logged).toMatchObject([{ said: says }]);
		}
	);

	it('asks nothing of a call, a letter, or what they sent', async () => {
		show('agreed', news);
		for (const [kind, how] of [
			['Log a call', 'Nobody answered'],
			['Log a letter', 'By post'],
			['They contacted me', 'They wrote an e-mail']
		] as const) {
			await press(kind);
			await press(how);
		}
		expect(logged.map(({ said }) => said)).toEqual([false, false, false]);
	});
});

describe('a call that reached them, while they are still to be told', () => {
	it.each([
		['Yes, I told them', true],
		['No', false]
	])('asks whether they were told: %s', async (answer, said) => {
		show('agreed', null, true);
		await press('Log a call');
		await press('Reached them');
		expect(logged).toEqual([]);
		await press(answer);
		expect(logged).toMatchObject([{ way: 'call', result: 'reached', said }]);
	});

	it('asks nothing once they are told, nor where nobody answered', async () => {
		show('agreed', null, true);
		await press('Log a call');
		await press('Nobody answered');
		cleanup();
		show();
		await press('Log a call');
		await press('Reached them');
		expect(logged).toMatchObject([{ result: 'noAnswer' }, { result: 'reached', said: false }]);
	});
});

describe('a call', () => {
	it('that somebody else answered asks who, tells nobody, and warns', async () => {
		show('agreed', null, true);
		await press('Log a call');
		await press('Somebody else answered');
		expect(document.body.textContent).toContain('Say nothing to them about the treatment');
		await userEvent.fill(screen.getByLabelText(/Who answered/), 'a neighbour');
		await press('Record this');
		expect(logged).toMatchObject([{ result: 'somebodyElse', who: 'a neighbour', said: false }]);
	});

	it('to one of several asks whom it reached, and tells the client alone', async () => {
		show('agreed', null, true, ['Ben Ode']);
		await press('Log a call');
		await press('Reached them');
		await press('Ben Ode');
		await press('Log a call');
		await press('Reached them');
		await press('Ada Ode');
		await press('Yes, I told them');
		expect(logged).toMatchObject([
			{ result: 'reachedOther', who: 'Ben Ode', said: false },
			{ result: 'reached', said: true }
		]);
	});
});
