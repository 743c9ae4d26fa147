/** What the worker does: all that is slow by design or would hold up the page. Each loads only what it needs. */
import type { FaultCode } from '$lib/vault/refusals/fault';

const age = () => import('$lib/vault/crypto/age');

/** The file of each, in which the function has the task's name. */
const files = {
	newKeySlots: age,
	passphraseSlot: age,
	sealFor: age,
	openWith: age,
	checkLog: () => import('$lib/vault/store/check-log'),
	writeBackup: () => import('$lib/vault/backup/write'),
	readBackup: () => import('$lib/vault/backup/read')
};

type Functions = typeof import('$lib/vault/crypto/age') &
	typeof import('$lib/vault/store/check-log') &
	typeof import('$lib/vault/backup/write') &
	typeof import('$lib/vault/backup/read');

export type Tasks = Pick<Functions, keyof typeof files>;
export type Asked = { task: keyof Tasks; args: unknown[] };
export type Answer = { value: unknown } | { code: FaultCode | null; message: string };

export async function run({ task, args }: Asked): Promise<unknown> {
	const functions = (await files[task]()) as Partial<Functions>;
	return (functions[task] as (...args: unknown[]) => unknown)(...args);
}
