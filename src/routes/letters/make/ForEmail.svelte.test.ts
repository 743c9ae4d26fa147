import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { letters } from '$lib/catalog/letters';
import { sampleChanges } from '$lib/catalog/sample';
import { clock, now } from '$lib/clock';
import { whoGets, type Going } from '$lib/domain/letters/mailing';
import type { Client } from '$lib/domain/records';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { mayGoByEmail, newPassword, passwordFault } from './by-email';
import ForEmail from './ForEmail.svelte';

let goes: Going[] = [];

/** The same letter, to somebody who said this of e-mail. */
function asking(going: Going, emailConsent: Client['emailConsent']): Going {
	const { case: own } = going.addressee;
	const client = { ...own.client, emailConsent };
	return { ...going, addressee: { ...going.addressee, case: { ...own, client } } };
}

beforeAll(async () => {
	await vault.start({ now });
	await vault.openSample(sampleChanges(clock.today, newId));
	const { context, cases } = facts;
	const notices = letters.filter(({ id }) => id === 'practice-closing');
	const [one] = whoGets(cases, notices, context!, new Set()).goes;
	goes = [asking(one!, 'agreed'), asking(one!, 'agreed')];
});

beforeEach(() => render(ForEmail, { props: { goes } }));
afterEach(cleanup);
afterAll(() => vault.leaveSample());

async function made(): Promise<string> {
	await userEvent.click(screen.getByRole('button', { name: 'Make the PDF with a password' }));
	const file = await screen.findByRole(
		'link',
		{ name: 'Save the PDF with a password' },
		{ timeout: 90_000 }
	);
	expect(file).toHaveAttribute('download', `closewell-letter-${clock.today}.pdf`);
	const bytes = await (await fetch((file as HTMLAnchorElement).href)).arrayBuffer();
	return new TextDecoder('latin1').decode(bytes);
}

const shownWords = () => screen.getByText(/^[a-z]+( [a-z]+){5}$/).textContent;

it('is for whoever agreed to e-mail and knows of the ending already, and for nobody else', () => {
	const [one] = goes;
	expect(
		['agreed', 'refused', null].map((said) => mayGoByEmail(asking(one!, said as never)))
	).toEqual([true, false, false]);
});

it('makes an encrypted PDF, shows its six words once, and says how they may be told', async () => {
	await userEvent.click(screen.getByText('For e-mail, with a password'));
	expect(await made()).toContain('/Encrypt');
	const words = shownWords();
	expect(screen.getByText(/never in the same e-mail/)).toBeVisible();
	await userEvent.selectOptions(screen.getByLabelText('For whom?'), '1');
	expect(screen.queryByText(words)).toBeNull();
	await made();
	expect(shownWords()).not.toBe(words);
	expect(JSON.stringify(vault.all('letter'))).not.toContain(words);
});

it('takes a password that was agreed on, if it is long enough and typed alike everywhere', async () => {
	await userEvent.click(screen.getByText('For e-mail, with a password'));
	await userEvent.click(screen.getByLabelText('One that you agreed on'));
	await userEvent.fill(screen.getByLabelText('The password'), 'short');
	await userEvent.click(screen.getByRole('button', { name: 'Make the PDF with a password' }));
	expect(screen.getByText(/Use at least 15 characters/)).toBeVisible();
	await userEvent.fill(screen.getByLabelText('The password'), 'Seven grey herons!');
	expect(await made()).toContain('/Encrypt');
});

it.each([
	['Seven grey herons!', null],
	['Sieben graue Störche', /without accents/],
	['seven  grey  herons', /single spaces/],
	['seven grey herons on a very long wall', /at most 32/]
])('judges “%s”', (typed, said) => {
	const fault = passwordFault(typed);
	if (said === null) expect(fault).toBeNull();
	else expect(fault).toMatch(said);
});

it('draws passwords that its own rule lets pass, each another', async () => {
	const all = await Promise.all(Array.from({ length: 50 }, newPassword));
	expect(all.map(passwordFault).filter(Boolean)).toEqual([]);
	expect(new Set(all).size).toBe(50);
});
