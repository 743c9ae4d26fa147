import { afterAll, beforeAll, expect, it } from 'vitest';
import { notices } from '$lib/catalog/letters';
import { sampleChanges } from '$lib/catalog/sample';
import { clock, now } from '$lib/clock';
import { whoGets } from '$lib/domain/mailing';
import { lettersGiven } from '$lib/domain/recording';
import type { SentLetter } from '$lib/domain/records';
import { fontVersion, layoutVersion } from '$lib/pdf';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/facts.svelte';
import { Leaving } from '$routes/letters/leaving.svelte';
import { frozen } from '$routes/letters/record';
import { reprint, thawed } from './frozen';

let sent: SentLetter;

beforeAll(async () => {
	await vault.start({ now });
	await vault.openSample(sampleChanges(clock.today, newId));
	const { goes } = whoGets(facts.cases, notices, facts.context!);
	const { given } = await frozen([new Leaving(goes[0]!)], () => {});
	const printing = { happenedOn: clock.today, layoutVersion, fontVersion };
	await vault.commit(lettersGiven(given, printing, newId, 'US'));
	sent = vault.all('letter').at(-1)!;
});

afterAll(() => vault.leaveSample());

it('prints a recorded letter again, byte for byte', async () => {
	const { same, newerLayout } = await reprint(sent);
	expect([same, newerLayout]).toEqual([true, false]);
});

it('prints the same letter after the practice has moved', async () => {
	const moved = { address: '1 New Street\nSalem, OR 97301', phone: '503-555-0999' };
	await vault.commit({
		act: 'Moved',
		subject: null,
		ops: [{ op: 'set', type: 'practice', id: 'practice', fields: moved }]
	});
	expect((await reprint(sent)).same).toBe(true);
});

it('notices a letter that is not the one that was recorded', async () => {
	const letter = { ...thawed(sent), salutation: 'Dear somebody else,' };
	expect((await reprint({ ...sent, frozen: JSON.stringify(letter) })).same).toBe(false);
});

it('says when the pages are drawn by a newer layout', async () => {
	const older = { ...sent, layoutVersion: layoutVersion - 1 };
	expect((await reprint(older)).newerLayout).toBe(true);
});
