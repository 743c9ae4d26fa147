/** What looks like the therapist's own address is asked, since only they know whose it is. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleChanges } from '$lib/catalog/sample';
import { clock, now } from '$lib/clock';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import ThirdPerson from './ThirdPerson.svelte';

beforeAll(async () => {
	await vault.start({ now });
	await vault.openSample(sampleChanges(clock.today, newId));
});

afterAll(() => vault.leaveSample());

it('an address in the same house is asked once, and recorded where it is theirs', async () => {
	const { client } = facts.cases.find((each) => each.client.standing === 'current')!;
	render(ThirdPerson, facts.person(client.id)!);
	const street = facts.practice!.address.split('\n')[0]!;
	const type = (label: string, value: string) =>
		fireEvent.input(screen.getByLabelText(label), { target: { value } });
	await type('Who receives post and calls', 'Beth Ortega');
	await type('Their address', `${street}, second floor`);
	await type('Their telephone', '303-555-0188');
	const save = () =>
		fireEvent.click(screen.getByRole('button', { name: 'Name this third person' }));
	await save();
	expect(screen.getByText(/^This looks like your own/)).toBeTruthy();
	expect(vault.one('client', client.id)?.thirdPerson).toBe('');
	await fireEvent.click(screen.getByLabelText('It is theirs, and shows nobody where I am'));
	await save();
	await expect.poll(() => vault.one('client', client.id)?.thirdPerson).toBe('Beth Ortega');
});
