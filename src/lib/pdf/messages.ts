import type { Letter } from '$lib/domain/letter';
import type { Made } from './make';

/** What the page asks of the worker. */
export type Ask = {
	letters: Letter[];
	images: Record<string, Uint8Array>;
	hashes: boolean;
};

export type Answer =
	| { kind: 'progress'; done: number }
	| { kind: 'made'; made: Made }
	| { kind: 'fault'; message: string };
