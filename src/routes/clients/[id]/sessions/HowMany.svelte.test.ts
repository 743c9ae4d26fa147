import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { day } from '$lib/domain/days/day';
import HowMany from './HowMany.svelte';

let chosen: (number | null)[] = [];

function show(count: number) {
	const source = { text: 'a test', confidence: 'S', checkedOn: day('2026-11-22') } as const;
	const suggestion = { from: 4, to: 6, count: 4, why: '4 to 6 are usual.', source };
	const plan = { suggestion, count, days: [], short: null };
	const onchoose = async (number: number | null) => {
		chosen.push(number);
		return null;
	};
	render(HowMany, { plan, onchoose });
}

async function choose(text: string) {
	await userEvent.fill(screen.getByLabelText('How many closure sessions'), text);
	await userEvent.tab();
}

afterEach(cleanup);

beforeEach(() => {
	chosen = [];
});

it('says what is usual, and keeps an own number', async () => {
	show(4);
	expect(screen.getByText(/4 to 6 are usual\./)).toBeTruthy();
	await choose('6');
	expect(chosen).toEqual([6]);
});

it('goes back to what is suggested with the suggested number', async () => {
	show(6);
	await choose('4');
	expect(chosen).toEqual([null]);
});

it('refuses what is no number, beside the field', async () => {
	show(4);
	await choose('x');
	expect(chosen).toEqual([]);
	expect(screen.getByText('Enter a number from 0 to 99.')).toBeTruthy();
});
