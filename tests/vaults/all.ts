/** All vaults that lie in this folder: a new one is read without being named anywhere. */
import type { EntryKey, TrailEntry } from '$lib/vault';
import type { Kept } from './in-browser';

type Recorded = { id: string } & Record<string, unknown>;

/** What the version that made it said of it. */
type Expected = {
	records: Record<string, Recorded[]>;
	trail: TrailEntry[];
	/** Numbers of the entries, by the id of the client they touch. */
	trailOf: Record<string, EntryKey['n'][]>;
	/** In base64, by their hash. */
	files: Record<string, string>;
};

const kept = import.meta.glob<Kept>('./*/browser.json', { import: 'default', eager: true });
const expected = import.meta.glob<Expected>('./*/expected.json', {
	import: 'default',
	eager: true
});
const secrets = import.meta.glob<OldVault['secrets']>('./*/secrets.json', {
	import: 'default',
	eager: true
});
const backups = import.meta.glob<string>('./*/backup.age', {
	import: 'default',
	eager: true,
	query: '?url&inline'
});

export type OldVault = {
	name: string;
	kept: Kept;
	expected: Expected;
	secrets: { passphrase: string; recoveryKey: string };
	/** In base64. */
	backup: string;
};

export const oldVaults = Object.keys(kept).map((path): OldVault => {
	const name = path.replace(/^\.\/(.+)\/browser\.json$/, '$1');
	const file = <T>(files: Record<string, T>, of: string): T => {
		const found = files[`./${name}/${of}`];
		if (!found) throw new Error(`The vault ${name} lacks ${of}.`);
		return found;
	};
	return {
		name,
		kept: file(kept, 'browser.json'),
		expected: file(expected, 'expected.json'),
		secrets: file(secrets, 'secrets.json'),
		backup: file(backups, 'backup.age').replace(/^data:.*;base64,/, '')
	};
});
