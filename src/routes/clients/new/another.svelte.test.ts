import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleChanges } from '$lib/catalog/sample';
import { clock } from '$lib/clock';
import { newId, vault } from '$lib/vault';
import NewClient from './+page.svelte';

afterEach(cleanup);

beforeEach(() => vault.openSample(sampleChanges(clock.today, newId)));

const named = (name: string) => vault.all('client').filter((each) => each.name === name);

it('keeps a new client, and begins another with an empty form', async () => {
	render(NewClient);
	await userEvent.fill(screen.getByLabelText('Full name'), 'Priya Ó Súilleabháin');
	await userEvent.click(screen.getByRole('button', { name: 'Add and begin another' }));
	await expect.poll(() => named('Priya Ó Súilleabháin')).toHaveLength(1);
	await expect.poll(() => document.activeElement?.id).toBe('client-name');
	expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('');
	expect(named('Priya Ó Súilleabháin')[0]?.cameOn).toBe(clock.today);
});

it('begins no other while the one has no name, and says so', async () => {
	render(NewClient);
	const before = vault.all('client').length;
	await userEvent.click(screen.getByRole('button', { name: 'Add and begin another' }));
	await expect.poll(() => screen.queryAllByText('Type the full name.').length).toBeGreaterThan(0);
	expect(vault.all('client')).toHaveLength(before);
});
