/** What runs in the browser: the vault, and beside it the bare store with the same bytes. Times are in milliseconds. */
import { importKey } from '../../src/lib/vault/crypto/seal.ts';
import { inWorker } from '../../src/lib/vault/session/in-worker.ts';
import { Keeper } from '../../src/lib/vault/session/keeper.ts';
import { read } from '../../src/lib/vault/store/read.ts';
import { VaultView } from '../../src/lib/vault/view.svelte.ts';
import { ReactiveVault } from '../../src/lib/vault/vault.svelte.ts';
import * as bare from './bare.js';
import { added, storyOf } from './story.js';

const setup = { prefix: 'bench', logN: 4, isFramed: () => false };
const passphrase = 'a quiet room with two chairs';
const clock = { now: () => Date.now() };

/** So many clients with so many entries of the log behind them. @param {number} clients @param {number} entries */
async function fill(clients, entries) {
	const { preview } = await storyOf(passphrase, clients, entries);
	const vault = new ReactiveVault(setup);
	await vault.start(clock);
	await vault.restore(preview);
	return vault.figures.entries;
}

async function opened() {
	const vault = new ReactiveVault(setup);
	await vault.start(clock);
	await vault.unlock({ passphrase });
	return vault;
}

/** From the key to all records in view. */
async function unlockOurs() {
	const keeper = new Keeper(setup, new VaultView());
	await keeper.start(clock.now);
	if (!keeper.stored) throw new Error('There is no vault.');
	const { database, header } = keeper.stored;
	const key = await importKey(await inWorker('openWith', { passphrase }, header.key));
	const began = performance.now();
	const session = await read({ database, vault: header.vault, key }, clock.now());
	void keeper.enter(session, []);
	return performance.now() - began;
}

/** Once the log is checked: that takes seconds, and both cores. @param {number} times */
async function commitOurs(times) {
	const vault = await opened();
	while (vault.trail().length < vault.figures.entries)
		await new Promise((checked) => setTimeout(checked, 100));
	const ids = vault.all('client').map(({ id }) => id);
	return bare.timed(times, (at) =>
		vault.commit({
			act: 'Edited',
			subject: null,
			ops: [{ op: 'set', type: 'client', id: String(ids[at]), fields: { phone: `(503) ${at}` } }]
		})
	);
}

/** @param {number} clients */
async function importOurs(clients) {
	const vault = new ReactiveVault({ ...setup, prefix: 'import' });
	await vault.start(clock);
	await vault.create(passphrase);
	const ops = Array.from({ length: clients }, (_, at) => added(at));
	const began = performance.now();
	await vault.commit({ act: 'Imported', subject: null, ops });
	return performance.now() - began;
}

/** Frames that pass between what was saved and what is seen of it. */
async function framesToVisible() {
	const vault = await opened();
	const { id } = vault.all('client')[0] ?? {};
	const seen = document.body.appendChild(document.createElement('p'));
	$effect.root(() => {
		$effect(() => void (seen.textContent = vault.one('client', String(id))?.phone ?? ''));
	});
	const fields = { phone: '(503) 555-0199' };
	const op = { op: 'set', type: 'client', id, fields };
	await vault.commit({ act: 'Edited', subject: null, ops: [op] });
	let frames = 0;
	while (seen.textContent !== fields.phone) {
		await new Promise(requestAnimationFrame);
		frames += 1;
	}
	return frames;
}

Object.assign(globalThis, {
	sides: { fill, unlockOurs, commitOurs, importOurs, framesToVisible, ...bare }
});
