import { sealFor } from '$lib/vault/crypto/age';
import { BACKUP_FORMAT } from './format';
import { readLines } from './read';
import { base64, sha256, utf8, type Bytes } from '$lib/bytes';
import { during, VaultDatabase, type VaultHeader } from '$lib/vault/store/database';
import { withoutSlot } from '$lib/vault/crypto/key-slots';
import { unsealFile, type OpenFile } from '$lib/vault/store/rows';
import type { StoreAddress } from '$lib/vault/store/session';
import { readSnapshot, checkIntegrity, type Snapshot } from '$lib/vault/store/snapshot';

/**
 * A whole vault as one age file, which was read as a restore reads it. Passphrase and recovery sheet open it;
 * a passkey, which belongs to this device, does not.
 * @throws VaultError `damaged`: damage is never backed up.
 */
export async function writeBackup(
	address: StoreAddress,
	header: VaultHeader,
	madeAt: number
): Promise<Bytes> {
	return during(new VaultDatabase(address.name), async (database) => {
		const snapshot = await readSnapshot({ database, ...address });
		await checkIntegrity(snapshot);
		const sealed = await database.files.toArray();
		const files = await Promise.all(sealed.map((file) => unsealFile(address, file)));
		const lid = withoutSlot(header.lid, 'passkey');
		const lines = await linesOf(snapshot, files, { vault: header.vault, lid }, madeAt);
		await readLines(lines);
		return sealFor(lid, lines);
	});
}

export async function linesOf(
	{ head, rows, entries }: Snapshot,
	files: readonly OpenFile[],
	{ vault, lid }: Pick<VaultHeader, 'vault' | 'lid'>,
	madeAt: number
): Promise<Bytes> {
	const first = {
		closewell: 'backup',
		format: BACKUP_FORMAT,
		vault,
		madeAt,
		rows: rows.length,
		entries: entries.length,
		files: files.length,
		last: head.last,
		stamp: head.stamp,
		lid: { ...lid, slots: lid.slots.map(({ kind, file }) => ({ kind, file: base64(file) })) }
	};
	const lines = [
		first,
		...rows.map((row) => ({ row })),
		...entries.map((entry) => ({ entry })),
		...files.map(({ hash, bytes }) => ({ file: { hash, bytes: base64(bytes) } }))
	];
	const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
	const end = { end: lines.length, sha256: await sha256(utf8(text)) };
	return utf8(`${text}${JSON.stringify(end)}\n`);
}
