import { afterAll, beforeAll, expect, it } from 'vitest';
import { notices } from '$lib/catalog/letters';
import { sampleChanges } from '$lib/catalog/sample';
import { clock, now } from '$lib/clock';
import { whoGets, type Going } from '$lib/domain/letters/mailing';
import { lettersGiven } from '$lib/domain/recording';
import type { SentLetter } from '$lib/domain/records';
import type { Letter } from '$lib/domain/letters/letter';
import { fontVersion, forgetLetters, layoutVersion } from '$lib/pdf';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { Leaving } from '$routes/letters/record/leaving.svelte';
import { frozen } from '$routes/letters/record/record';
import { reprint, thawed } from './frozen';

let sent: SentLetter;

function posted(going: Going): Leaving {
	const leaving = new Leaving(going);
	leaving.way = 'post';
	return leaving;
}

beforeAll(async () => {
	await vault.start({ now });
	await vault.openSample(sampleChanges(clock.today, newId));
	const { goes } = whoGets(facts.cases, notices, facts.context!);
	const { given } = await frozen([posted(goes[0]!)], () => {});
	const printing = { happenedOn: clock.today, layoutVersion, fontVersion };
	await vault.commit(lettersGiven(given, printing, { newId, region: 'US' }));
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

/** Every kind of thing that a letter may hold, in twenty mixtures. */
function varied(base: Letter, picture: string): Letter[] {
	const names = [
		'Zoë O’Connor',
		'Nguyễn Thị Hồng Ánh',
		'Олександра Шевченко',
		'Ελένη Παπαδοπούλου'
	];
	return Array.from({ length: 20 }, (_, n): Letter => {
		const name = names[n % names.length]!;
		const rows = Array.from({ length: n }, (_, row) => `Line ${row} for ${name}`);
		return {
			...base,
			region: n % 2 ? 'GB' : 'US',
			to: [name, ...rows.slice(0, n % 5)],
			salutation: `Dear ${name},`,
			sender: { ...base.sender, logo: n % 3 ? null : picture },
			signOff: { ...base.signOff, signature: n % 4 ? null : picture },
			blocks: [...base.blocks, { kind: 'list', items: rows }, ...(n > 15 ? base.blocks : [])],
			enclosures: rows.slice(0, n % 3)
		};
	});
}

async function dots(): Promise<Uint8Array> {
	const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 20 });
	canvas.getContext('2d')?.fillRect(5, 5, 50, 10);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
	return new Uint8Array(await blob!.arrayBuffer());
}

it('prints twenty different letters again, byte for byte, with nothing kept from the first time', async () => {
	const { goes } = whoGets(facts.cases, notices, facts.context!);
	const letters = varied(thawed(sent), await vault.putFile(await dots()));
	const leaving = letters.map((letter) => posted({ ...goes[0]!, letter }));
	const { given, failed } = await frozen(leaving, () => {});
	const printing = { happenedOn: clock.today, layoutVersion, fontVersion };
	await vault.commit(lettersGiven(given, printing, { newId, region: 'US' }));
	await forgetLetters();
	const kept = vault.all('letter').slice(-20);
	const again: boolean[] = [];
	for (const each of kept) again.push((await reprint(structuredClone(each))).same);
	expect([failed, again]).toEqual([[], Array(20).fill(true)]);
	expect(new Set(kept.map(({ sha256 }) => sha256)).size).toBe(20);
});

it('notices a letter that is not the one that was recorded', async () => {
	const letter = { ...thawed(sent), salutation: 'Dear somebody else,' };
	expect((await reprint({ ...sent, frozen: JSON.stringify(letter) })).same).toBe(false);
});

it('says when the pages are drawn by a newer layout', async () => {
	const older = { ...sent, layoutVersion: layoutVersion - 1 };
	expect((await reprint(older)).newerLayout).toBe(true);
});
