import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeEach, beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { letters, stock } from '$lib/catalog/letters';
import { sampleChanges } from '$lib/catalog/sample';
import { clock, now } from '$lib/clock';
import { readersOf, readWords, type Reader } from '$lib/domain/letters/wording';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import OursEditor from './OursEditor.svelte';

const template = letters.find(({ id }) => id === 'practice-closing')!;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paragraph' });
const saved = () => vault.all('wording').at(-1);

beforeAll(() => vault.start({ now }));
beforeEach(() => vault.openSample(sampleChanges(clock.today, newId)));
afterEach(cleanup);
afterAll(() => vault.leaveSample());

async function openThanks() {
	const [first, ...others] = readersOf(template, facts.everybody.all());
	const readers = [first!, ...others] as [Reader, ...Reader[]];
	const known = saved() ?? null;
	render(OursEditor, { props: { template, base: null, known, readers, copy: null, stock } });
	await press(/^Paragraph: Thank you/);
}

/** What stands on the page beside it, as it will print. */
const page = () => screen.getByLabelText(/^Page 1/).textContent?.replace(/\s+/g, ' ');

it('draws the page anew while one types, with the values of the fields', async () => {
	await openThanks();
	await userEvent.fill(box(), 'Dear {Call name}, thanks.');
	await expect.poll(page).toMatch(/Dear (?!\{)[^,]+, thanks\./);
});

it('begins a new paragraph at a new line, as pasted text has them', async () => {
	await openThanks();
	await userEvent.fill(box(), 'First thing.\nSecond thing.');
	await expect.poll(page).toContain('First thing.Second thing.');
});

it('inserts a field where the caret is, and the browser’s undo takes it out', async () => {
	await openThanks();
	await userEvent.fill(box(), 'Until ');
	await userEvent.selectOptions(screen.getByLabelText('Insert a field'), 'closing-day');
	await press('Insert');
	expect(box()).toHaveValue('Until {closing day}');
	await userEvent.keyboard('{Control>}z{/Control}');
	expect(box()).toHaveValue('Until ');
});

it('deletes a field as a whole', async () => {
	await openThanks();
	await userEvent.fill(box(), 'Until {closing day}');
	await userEvent.keyboard('{End}{Backspace}');
	expect(box()).toHaveValue('Until ');
});

it('does not keep a field that there is not, and says what to do', async () => {
	await openThanks();
	await userEvent.fill(box(), 'Until {clsing day}.');
	await press('Save these words');
	expect(screen.getByRole('alert')).toHaveTextContent(
		'“{clsing day}” isn’t a field. Pick one under “Insert a field”.'
	);
	expect(saved()).toBeUndefined();
});

it('keeps what was changed, and nothing else', async () => {
	await openThanks();
	await userEvent.fill(box(), 'Thanks, {Call name}. ');
	await press('Save these words');
	await expect
		.poll(() => readWords(saved()?.words ?? ''))
		.toEqual({
			kind: 'changes',
			changes: [
				{
					part: 'paragraph',
					from: 'Thank you for the trust you have shown me. I have been glad to work with you.',
					to: 'Thanks, {call-name}.',
					added: []
				}
			]
		});
});

it('goes back to ours', async () => {
	await openThanks();
	await userEvent.fill(box(), 'Thanks.');
	await press('Back to ours');
	expect(box().value).toMatch(/^Thank you for the trust/);
	expect(screen.getByText('Nothing is changed.')).toBeVisible();
});

it('offers back what was typed and not saved', async () => {
	await openThanks();
	await userEvent.fill(box(), 'Thanks, unsaved.');
	cleanup();
	await openThanks();
	await userEvent.click(await screen.findByRole('button', { name: 'Restore it' }));
	expect(box()).toHaveValue('Thanks, unsaved.');
});
