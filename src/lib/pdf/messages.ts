import type { Day } from '$lib/domain/days/day';
import type { Form } from '$lib/domain/letters/form';
import type { Letter } from '$lib/domain/letters/letter';
import type { Face } from './layout/laid';
import type { Addressed, Addressing } from './labels/make';
import type { Made } from './make';
import type { Zipped } from './zip';

/** What the letters of a job become. */
export type Job =
	/** Nothing: all that jobs need is loaded. */
	| { makes: 'ready' }
	| { makes: 'file'; hashes: boolean }
	/** One file that only the password opens. */
	| { makes: 'locked'; password: string }
	/** No letters come after it. */
	| { makes: 'forms'; forms: Form[] }
	/** `count`: how many letters there are; `to`: the file to write into, `null` for a Blob. */
	| { makes: 'zip'; count: number; on: Day; to: FileSystemFileHandle | null }
	/** Of no letters. */
	| { makes: 'addresses'; of: Addressing };

export type Results = {
	ready: null;
	file: Made;
	locked: Made;
	forms: Made;
	zip: Zipped;
	addresses: Addressed;
};

/** Where the faces lie. */
export type FaceUrls = Record<Face, string>;

/** What the page asks of the worker. A job's letters come after it, a few at a time. */
export type Ask =
	| { kind: 'job'; job: Job; images: Record<string, Uint8Array>; faces: FaceUrls }
	| { kind: 'letters'; letters: Letter[]; last: boolean }
	| { kind: 'stop' };

export type Answer =
	| { kind: 'progress'; done: number }
	| { kind: 'ended'; result: Results[Job['makes']] }
	| { kind: 'fault'; message: string };
