/** Fresh vaults and unremarkable records for the tests of this folder. */
import { addedLater } from '$lib/domain/records/added-later';
import type { Change, Op } from '$lib/domain/records/change';
import type { Client, Outcome, SentLetter } from '$lib/domain/records';
import { opened, VaultDatabase, type VaultHeader } from '$lib/vault/store/database';
import { newId } from '$lib/vault/log/id';
import { currentDatabase } from '$lib/vault/store/generations';
import { ReactiveVault } from '$lib/vault/vault.svelte';

export const PASSPHRASE = 'a quiet room with two chairs';
/** May 8, 2026, 10:00 UTC. */
export const MORNING = 1_778_234_400_000;

export type Clock = { now: () => number; tick: (ms?: number) => void };

export function clockAt(start = MORNING): Clock {
	let at = start;
	return { now: () => at, tick: (ms = 1000) => void (at += ms) };
}

/** As in a tab of its own, over a place in the browser that no other test uses. */
export async function freshVault(prefix = newId(), clock = clockAt()) {
	const vault = new ReactiveVault({ prefix, logN: 4, isFramed: () => false });
	await vault.start(clock);
	return { vault, prefix, clock };
}

export async function openVault() {
	const { vault, prefix, clock } = await freshVault();
	const { recoveryKey } = await vault.create(PASSPHRASE);
	return { vault, prefix, clock, recoveryKey };
}

const contact = {
	callName: null,
	street: '12 Alder Street',
	city: 'Portland',
	region: 'OR',
	postalCode: '97201',
	otherAddress: null,
	mail: null,
	phone: '',
	voicemail: null,
	email: '',
	emailConsent: null
};

export const aClient: Omit<Client, 'id'> = {
	name: 'Zoë Lindqvist',
	...contact,
	sortName: null,
	recordNumber: null,
	bornOn: null,
	minor: null,
	format: 'individual',
	standing: 'current',
	startedOn: null,
	lastSeenOn: null,
	nextSeenOn: null,
	nextSeenAt: null,
	usualWeekday: null,
	usualTime: null,
	frequency: null,
	atRisk: false,
	guardianNote: null,
	place: null,
	reason: null,
	lastSessionOn: null,
	...addedLater.client
};

export function anOutcome(clientId: string): Omit<Outcome, 'id'> {
	return {
		clientId,
		step: 'tell-the-client',
		outcome: 'done',
		happenedOn: '2026-05-07' as Outcome['happenedOn'],
		way: 'inPerson',
		attempts: null,
		because: null,
		...addedLater.outcome
	};
}

export function aLetter(clientId: string): Omit<SentLetter, 'id'> {
	return {
		...addedLater.letter,
		clientId,
		recipientId: null,
		letter: 'notice',
		happenedOn: '2026-05-07' as Outcome['happenedOn'],
		way: 'post',
		trackingNumber: null,
		frozen: '{}',
		templateVersion: 1,
		layoutVersion: 1,
		fontVersion: '1',
		sha256: 'a'.repeat(64),
		recordedInError: null,
		said: null
	};
}

export function change(act: string, ...ops: Op[]): Change {
	return { act, subject: ops.length === 1 && ops[0]?.type === 'client' ? ops[0].id : null, ops };
}

export function addClient(id: string, fields: Partial<Client> = {}): Op {
	return { op: 'add', type: 'client', id, fields: { ...aClient, ...fields } };
}

export function setClient(id: string, fields: Partial<Client>): Op {
	return { op: 'set', type: 'client', id, fields };
}

/** The database of a vault that lies here, for a test to look into or to damage. */
export async function databaseOf(prefix: string): Promise<VaultDatabase> {
	const name = await currentDatabase(prefix);
	return opened(new VaultDatabase(name ?? ''), () => undefined);
}

/** What can be read of it without a secret. */
export async function headerOf({ meta }: VaultDatabase): Promise<VaultHeader> {
	const header = await meta.get('cover');
	if (!header || !('key' in header)) throw new Error('The vault has no header.');
	return header;
}
