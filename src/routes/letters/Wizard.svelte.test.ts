import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { letters } from '$lib/catalog/letters';
import { sampleChanges } from '$lib/catalog/sample';
import { clock, now } from '$lib/clock';
import { addDays, writeDay } from '$lib/domain/days/day';
import { practiceEdited } from '$lib/domain/recording';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { record } from '$routes/shared/record';
import Wizard from './Wizard.svelte';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(async () => {
	await vault.start({ now });
	await vault.openSample(sampleChanges(clock.today, newId));
});

beforeEach(() => {
	const { context, cases } = facts;
	const onchoose = () => {};
	const choice = { one: null, type: 'practice-closing', onchoose };
	render(Wizard, { props: { context: context!, letters, cases, ...choice } });
});

afterEach(cleanup);
afterAll(() => vault.leaveSample());

it('makes no letter before its lines are confirmed', async () => {
	await press(/^Make \d letters$/);
	expect(screen.getByText(/Read these lines first/)).toBeVisible();
});

it('lets a client at risk in by name, and out again', async () => {
	const before = screen.getByRole('heading', { name: /letters?:/ }).textContent;
	await press(/^Include Teodor/);
	await press(/^Leave out Teodor/);
	expect(screen.getByRole('heading', { name: /letters?:/ })).toHaveTextContent(before!);
});

it('takes nobody along who was chosen by name for another letter', async () => {
	cleanup();
	const { context, cases } = facts;
	const choice = { one: null, type: 'practice-closing' as string | null };
	const onchoose = (type: string | null) => void rerender({ type });
	const props = { context: context!, letters, cases, ...choice, onchoose };
	const { rerender } = render(Wizard, { props });
	await press(/^Include Teodor/);
	await press('Back: choose another letter');
	await rerender({ type: 'practice-closing' });
	expect(screen.getByRole('button', { name: /^Include Teodor/ })).toBeVisible();
});

it('says why somebody is out', () => {
	expect(screen.getByText('Not told yet')).toBeVisible();
});

/** All letters, and what is asked of those to guardians. */
async function readThem() {
	await userEvent.click(screen.getByLabelText(/I have read them/));
	const asked = screen.queryByRole('button', { name: 'I have read these' });
	if (asked) await userEvent.click(asked);
}

it('makes the letters, pressed in one go with what was read, and offers to save them under a name without a name', async () => {
	screen.getByLabelText(/I have read them/).click();
	screen.getByRole('button', { name: 'I have read these' }).click();
	screen.getByRole('button', { name: /^Make \d letters$/ }).click();
	const save = await screen.findByRole('link', { name: 'Save the PDF' }, { timeout: 20_000 });
	expect(save).toHaveAttribute('download', `closewell-letters-${clock.today}.pdf`);
});

it('offers a Word copy of the letter in sight, says that nothing reads it any more, and records nothing by it', async () => {
	const before = vault.all('letter').length;
	await userEvent.click(screen.getByText('A Word copy, to change this letter elsewhere'));
	expect(screen.getByText(/What you change in Word is no longer checked/)).toBeVisible();
	await press('Make the Word copy');
	const save = await screen.findByRole('link', { name: 'Save the Word copy' }, { timeout: 20_000 });
	expect(save).toHaveAttribute('download', `closewell-letter-${clock.today}.docx`);
	const bytes = new Uint8Array(await (await fetch((save as HTMLAnchorElement).href)).arrayBuffer());
	expect(new TextDecoder().decode(bytes.subarray(0, 2))).toBe('PK');
	expect(vault.all('letter')).toHaveLength(before);
});

it('opens the letter of the step it was led from', () => {
	cleanup();
	const { context, cases } = facts;
	const choice = { one: null, type: 'give-written-notice', onchoose: () => {} };
	render(Wizard, { props: { context: context!, letters, cases, ...choice } });
	expect(screen.getByRole('button', { name: /^Make \d letters$/ })).toBeVisible();
});

it('lets the letter be chosen where none was asked for, one that ends no step among them', () => {
	cleanup();
	const { context, cases } = facts;
	const choice = { one: null, type: null, onchoose: () => {} };
	render(Wizard, { props: { context: context!, letters, cases, ...choice } });
	expect(screen.getByText('Which letter?')).toBeVisible();
});

it('does not record letters on a day to come', async () => {
	await readThem();
	await press('Record printed letters');
	await userEvent.fill(await screen.findByLabelText('Handed over or sent on'), '2199-01-01');
	await press(/^Record \d letters$/);
	expect(screen.getByRole('alert')).toHaveTextContent('is still to come');
});

it('keeps the letter that was printed, not the one that would be made now', async () => {
	vi.spyOn(window, 'confirm').mockReturnValue(true);
	const day = screen.getByLabelText('Letter date');
	const [one, two] = [addDays(clock.today, -1), clock.today];
	await userEvent.fill(day, one);
	await readThem();
	await press(/^Make \d letters$/);
	await screen.findByRole('link', { name: 'Save the PDF' }, { timeout: 20_000 });
	await press('Back to the check');
	await userEvent.fill(screen.getByLabelText('Letter date'), two);
	await readThem();
	await press('Record printed letters');
	const [how] = await screen.findAllByLabelText(/^How .* got it$/);
	await userEvent.selectOptions(how!, 'Handed over');
	await press('Record the letter');
	expect(screen.getByRole('alert')).toHaveTextContent(/which one is on the paper/);
	await press('All as they were made last');
	const before = vault.all('letter').length;
	await press('Record the letter');
	await expect.poll(() => vault.all('letter').length, { timeout: 20_000 }).toBeGreaterThan(before);
	const { frozen } = vault.all('letter').at(-1)!;
	expect((JSON.parse(frozen) as { day: string }).day).toBe(writeDay(one, facts.region));
	await vault.leaveSample();
	await vault.openSample(sampleChanges(clock.today, newId));
});

it('records no letter on a day before the one that stands on it, and keeps it with the day it bore', async () => {
	vi.spyOn(window, 'confirm').mockReturnValue(true);
	const [two, three] = [addDays(clock.today, -2), addDays(clock.today, -3)];
	await readThem();
	await press('Record printed letters');
	await userEvent.fill(await screen.findByLabelText('Handed over or sent on'), two);
	await press(/^Record \d letters$/);
	expect(screen.getByRole('alert')).toHaveTextContent(
		/The letters are dated .*Go back and give them the date/
	);
	await press('Back');
	await userEvent.fill(screen.getByLabelText('Letter date'), three);
	await readThem();
	await press('Record printed letters');
	await userEvent.fill(await screen.findByLabelText('Handed over or sent on'), two);
	await press('All handed over');
	await press(/^Record \d letters$/);
	await expect.poll(() => vault.all('letter').at(-1)?.happenedOn, { timeout: 20_000 }).toBe(two);
	const { frozen } = vault.all('letter').at(-1)!;
	expect((JSON.parse(frozen) as { day: string }).day).toBe(writeDay(three, facts.region));
});

it('asks whether a paper that was not made here reads as now, once the days have moved', async () => {
	vi.spyOn(window, 'confirm').mockReturnValue(true);
	await vault.leaveSample();
	await vault.openSample(sampleChanges(clock.today, newId));
	const { practice } = facts;
	const lastSessionOn = addDays(practice!.lastSessionOn!, -1);
	await record(practiceEdited(practice!, { lastSessionOn }));
	cleanup();
	const { context, cases } = facts;
	const choice = { one: null, type: 'practice-closing', onchoose: () => {} };
	render(Wizard, { props: { context: context!, letters, cases, ...choice } });
	await readThem();
	await press('Record printed letters');
	const [how] = await screen.findAllByLabelText(/^How .* got it$/);
	await userEvent.selectOptions(how!, 'Handed over');
	await press('Record the letter');
	expect(screen.getByRole('alert')).toHaveTextContent(/which one is on the paper/);
	const which = screen.getByLabelText(/^Which letter is on .*’s paper\?$/);
	await userEvent.selectOptions(which, 'It is different');
	await press('Record the letter');
	expect(screen.getByRole('alert')).toHaveTextContent(/on its recipient’s page/);
	const before = vault.all('letter').length;
	await userEvent.selectOptions(which, 'As it reads now');
	await press('Record the letter');
	await expect.poll(() => vault.all('letter').length, { timeout: 20_000 }).toBe(before + 1);
});
