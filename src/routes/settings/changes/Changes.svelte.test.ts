import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { sampleChanges } from '$lib/catalog/sample';
import { clock, now } from '$lib/clock';
import { practiceEdited } from '$lib/domain/recording';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { record } from '$routes/shared/record';
import Changes from './Changes.svelte';

beforeAll(async () => {
	await vault.start({ now });
	await vault.openSample(sampleChanges(clock.today, newId));
});
afterEach(cleanup);
afterAll(() => vault.leaveSample());

it('lists what was changed, also where two fields of one name were', async () => {
	const { practice } = facts;
	if (!practice) throw new Error('The sample has a practice.');
	const fields = {
		profession: 'Counselor',
		licensedAs: 'counselor',
		phone: '503-555-0188'
	} as const;
	await record(practiceEdited(practice, fields));
	render(Changes);
	expect(await screen.findByText('503-555-0188')).toBeVisible();
	expect(screen.getAllByText(/^profession: /)).toHaveLength(2);
});
