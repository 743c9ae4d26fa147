import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { jurisdictions } from '$lib/catalog';
import { sampleChanges } from '$lib/catalog/sample';
import { now } from '$lib/clock';
import { day } from '$lib/domain/days/day';
import { noticeNumbers } from '$lib/domain/rules/own-numbers';
import type { Practice } from '$lib/domain/records';
import { newId, vault } from '$lib/vault';
import OwnNumber from './OwnNumber.svelte';

const today = day('2026-11-23');
const saved = () => vault.one('practice', 'practice') as Practice;
const number = noticeNumbers(jurisdictions[0]!)[0]!;
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(() => vault.start({ now }));
beforeAll(() => void vi.setSystemTime(`${today}T12:00`));
beforeEach(() => vault.openSample(sampleChanges(today, newId)));
afterEach(cleanup);
afterAll(() => vault.leaveSample());

it('is not kept without a reason, and with one it is', async () => {
	render(OwnNumber, { props: { number, practice: saved() } });
	await press(/Use another number/);
	await userEvent.fill(screen.getByLabelText('Days of notice'), '120');
	await press(/Use this number/);
	expect(screen.getByRole('alert')).toHaveTextContent('Say why');
	expect(saved().overrules).toEqual({});
	await userEvent.fill(screen.getByLabelText('Why'), 'My contract says so');
	await press(/Use this number/);
	await expect
		.poll(() => saved().overrules)
		.toEqual({
			'notice-days': { value: 120, unit: 'days', reason: 'My contract says so', on: today }
		});
});

it('shows the rule’s number beside the own one, and gives way to it', async () => {
	const own = { value: 120, unit: 'days' as const, reason: 'My contract', on: today };
	const practice = { ...saved(), overrules: { 'notice-days': own } };
	const { container } = render(OwnNumber, { props: { number, practice } });
	expect(container).toHaveTextContent('in place of 90 days. Your reason: My contract');
	await press(/Go back to 90 days/);
	await expect.poll(() => saved().overrules).toEqual({});
});
