import type { RecordOf, RecordType } from '$lib/domain/records';
import type { VaultState } from '$lib/vault/api';
import type { BackupMade } from '$lib/vault/store/last-backup';
import type { Row } from '$lib/vault/log/join';
import type { Mark } from '$lib/vault/log/trail';

/** What is shown of the vault. The only place where its parts and the screens meet; its fields are reactive. */
export interface VaultView {
	state: VaultState;
	problem: string | null;
	isSample: boolean;
	saving: 'saved' | 'saving' | 'notSaved';
	backupMade: BackupMade | null;
	kept: boolean | null;
	hasPasskey: boolean;
	entries: number;
	space: { bytesUsed: number | null; bytesQuota: number | null };
	/** What the trail shows of the log as it was checked, newest first. */
	marks: readonly Mark[];
	/** What was recorded since, newest first. */
	since: readonly Mark[];

	all<K extends RecordType>(type: K): readonly RecordOf<K>[];
	one<K extends RecordType>(type: K, id: string): RecordOf<K> | null;
	/** Shows these rows in place of their earlier selves. */
	put(rows: readonly Row[]): void;
	/** Drops all records. */
	clear(): void;
}
