import type { Letter } from '$lib/domain/letter';
import type { Face } from './layout/laid';
import type { Made } from './make';

/** What the page asks of the worker. */
export type Ask = {
	letters: Letter[];
	images: Record<string, Uint8Array>;
	hashes: boolean;
	/** Where the faces lie. */
	faces: Record<Face, string>;
};

export type Answer =
	| { kind: 'progress'; done: number }
	| { kind: 'made'; made: Made }
	| { kind: 'fault'; message: string };
