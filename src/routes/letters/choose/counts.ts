import type { Ready } from '$routes/letters/make/output';

/** “38 unchanged, 3 new or made again.”; `null` where nothing was made before. */
export function countsOf({ output, made, reused, leftOut }: Ready): string | null {
	const fresh = `${made.length - reused} new or made again`;
	if (leftOut > 0)
		return `${leftOut} unchanged, in the file you made before; in this one ${fresh}.`;
	if (reused === 0) return null;
	if (reused < made.length) return `${reused} unchanged, ${fresh}.`;
	return `Nothing has changed since you made them${output === 'file' ? ': this is the same file' : ''}.`;
}
