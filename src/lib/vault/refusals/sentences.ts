import { VaultError, type FaultCode } from './fault';

export const sentences = {
	framed: 'Closewell does not open inside another page. Open it in a tab of its own.',
	elsewhere: 'Closewell is open in another tab. Go on there, or use it here.',
	unreadable:
		'This browser cannot open what Closewell stored in it. Load this page again; if that does not help, restore your last backup.',
	unwritten: 'The backup could not be written there. Choose another place.',
	unopened: 'It could not be opened. Load this page again, then try once more.',
	unsupported:
		'This browser cannot keep your work safe. Use a current Chrome, Edge, Firefox or Safari.',
	large: 'This is too much to save at once. Save it in two or more parts.',
	restore: 'Restore your last backup.',
	unchecked: 'The trail could not be checked this time. Load this page again.',
	locked: 'Closewell is locked. Unlock it first.',
	stale:
		'Not saved: another tab saved something first. Look at what is there now, then enter this again.',
	full: 'Not saved: this device or browser has no space left. Free some space, then save again. What was saved before is safe.',
	closed: 'Not saved: the vault was closed here. Load this page again.',
	failed: 'Not saved: the browser refused. Load this page again, then try once more.'
};

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
