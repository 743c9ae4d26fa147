import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { forms } from '$lib/catalog/forms';
import { sampleChanges } from '$lib/catalog/sample';
import { clock, now } from '$lib/clock';
import type { Case } from '$lib/domain/records';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import ForMany from './ForMany.svelte';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const fileOf = (link: string) => screen.getByRole('link', { name: link }).getAttribute('download');
const copy = 'Save the English copy for the file';

beforeAll(async () => {
	await vault.start({ now });
	await vault.openSample(sampleChanges(clock.today, newId));
});
afterEach(cleanup);
afterAll(() => vault.leaveSample());

const show = (cases: readonly Case[]) =>
	render(ForMany, { props: { context: facts.context!, forms, cases, chosen: cases.length > 0 } });

it('makes a blank form in Spanish, and its English copy as a file of its own', async () => {
	show([]);
	await userEvent.click(screen.getByLabelText('Spanish, with an English copy for the file'));
	await press('Make the blank form');
	await expect
		.poll(() => screen.queryByRole('link', { name: copy }), { timeout: 15_000 })
		.not.toBeNull();
	expect(screen.getByText(/^One PDF of one page/)).toBeVisible();
	expect(fileOf('Save the PDF')).toBe(`closewell-forms-${clock.today}.pdf`);
	expect(fileOf(copy)).toBe(`closewell-copies-for-the-file-${clock.today}.pdf`);
});

it('has no copy of an English form', async () => {
	show([]);
	await press('Make the blank form');
	await expect
		.poll(() => screen.queryByRole('link', { name: 'Save the PDF' }), { timeout: 15_000 })
		.not.toBeNull();
	expect(screen.queryByRole('link', { name: copy })).toBeNull();
});

it('says of clients in which language their forms print', () => {
	const inSpanish = ({ client, ...rest }: Case): Case => ({
		...rest,
		client: { ...client, letterLanguage: 'es' }
	});
	const [first, ...others] = facts.cases;
	show([inSpanish(first!), ...others]);
	expect(
		screen.getByText(/in English, as the letters to|in Spanish and \d+ in English/)
	).toBeVisible();
});
