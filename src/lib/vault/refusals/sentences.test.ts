import { expect, it } from 'vitest';
import { VaultError } from './fault';
import { refusalOf } from './sentences';

const dexie = (name: string, inner?: Error) => Object.assign(new Error(name), { name, inner });

it.each([
	['a full disk', new DOMException('', 'QuotaExceededError'), 'full'],
	['a full disk behind an abort', dexie('AbortError', dexie('QuotaExceededError')), 'full'],
	['a write that came second', dexie('ConstraintError'), 'stale'],
	['a closed database', dexie('DatabaseClosedError'), 'locked'],
	['anything else', new TypeError('?'), 'failed'],
	['nothing', undefined, 'failed'],
	['its own refusal', new VaultError('newer', 'x'), 'newer']
])('%s becomes a refusal', (_, error, code) => {
	expect(refusalOf(error).code).toBe(code);
});
