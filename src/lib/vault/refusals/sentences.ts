import { VaultError, type FaultCode } from './fault';
import sentences from './sentences.json';

export { sentences };

const KNOWN: Record<string, [FaultCode, string]> = {
	QuotaExceededError: ['full', sentences.full],
	ConstraintError: ['stale', sentences.stale],
	DatabaseClosedError: ['locked', sentences.closed],
	InvalidStateError: ['locked', sentences.closed]
};

/** Any error as a refusal with a sentence; `otherwise` is the one for an error nobody foresaw. */
export function refusalOf(error: unknown, otherwise = sentences.failed): VaultError {
	if (error instanceof VaultError) return error;
	const names = namesIn(error);
	const known = Object.keys(KNOWN).find((name) => names.includes(name));
	const [code, message] = (known && KNOWN[known]) || (['failed', otherwise] as const);
	return new VaultError(code, message, { cause: error });
}

type Wrapped = { name?: string; message?: string; inner?: Wrapped } | null | undefined;

/** Its name and those of the errors behind it: Dexie wraps what the browser threw. */
function namesIn(error: unknown): string[] {
	const names: string[] = [];
	for (let at = error as Wrapped; at && names.length < 10; at = at.inner) {
		const isFull = at.message?.includes('QuotaExceeded') ?? false;
		names.push(isFull ? 'QuotaExceededError' : (at.name ?? ''));
	}
	return names;
}
