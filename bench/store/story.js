/** A vault with a long past: many clients, and many changes to them. */
import { newClient } from '../../src/lib/domain/records/blank.ts';
import { factsOf, hashOf } from '../../src/lib/vault/log/entry.ts';
import { contents } from '../../src/lib/vault/backup/opened.ts';
import { inWorker } from '../../src/lib/vault/session/in-worker.ts';
import { HERE, join } from '../../src/lib/vault/log/join.ts';
import { NO_TIMESTAMP, timestampAfter } from '../../src/lib/vault/log/hybrid-clock.ts';

const dev = 'bench';
const began = 1_778_234_400_000;

/** @param {number} at */
export function added(at) {
	const name = `Person Number ${at}`;
	const fields = { ...newClient({ name }), street: `${at} Alder Street`, city: 'Portland' };
	return { op: 'add', type: 'client', id: `client${at}`, fields };
}

/** As a backup that was opened. @param {string} passphrase @param {number} clients @param {number} count */
export async function storyOf(passphrase, clients, count) {
	const { lid } = await inWorker('newKeySlots', passphrase, 4);
	const rows = new Map();
	const entries = [];
	let prev = '';
	let stamp = NO_TIMESTAMP;
	for (let n = 1; n <= count; n += 1) {
		stamp = timestampAfter(began + n, dev, stamp);
		const entry = entryAt(n, clients, prev, stamp);
		for (const fact of factsOf(entry)) rows.set(fact.id, join(rows.get(fact.id), fact));
		prev = await hashOf(entry);
		entries.push(entry);
	}
	const snapshot = {
		rows: [...rows.values()],
		entries,
		last: { [dev]: { n: count, hash: prev } },
		stamp
	};
	const content = { vault: 'story', madeAt: began, lid, snapshot, files: [] };
	const preview = {};
	contents.set(preview, content);
	return { preview };
}

/** @param {number} n @param {number} clients @param {string} prev @param {string} stamp */
function entryAt(n, clients, prev, stamp) {
	const ops =
		n === 1 ? Array.from({ length: clients }, (_, at) => born(at, stamp)) : [edit(n, clients)];
	const known = { by: 'therapist', act: 'Edited', subject: null, seen: {}, undoes: null };
	return { dev, n, prev, at: began + n, stamp, ...known, ops };
}

/** @param {number} at @param {string} stamp */
function born(at, stamp) {
	const { type, id, fields } = added(at);
	const place = stamp + at.toString(36).padStart(4, '0');
	return { type, id, f: { [HERE]: place, ...fields }, was: {} };
}

/** @param {number} n @param {number} clients */
function edit(n, clients) {
	const phone = `(503) 555-${String(n).padStart(5, '0')}`;
	return { type: 'client', id: `client${n % clients}`, f: { phone }, was: { phone: '' } };
}
