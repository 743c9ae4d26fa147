import type { Letter } from '$lib/domain/letters/letter';
import { makeAddresses } from './labels/make';
import { make } from './make';
import { makeForms } from './make-forms';
import type { Faces, OwnFiles } from './making';
import type { Job, Results } from './messages';
import { toBlob, toFile } from './outlet';
import { zip } from './zip';

export { ownFiles } from './making';

export type Performing = {
	job: Job;
	letters: AsyncIterable<Letter>;
	images: Record<string, Uint8Array>;
	faces: Faces;
	own: OwnFiles;
	onDone: (done: number) => Promise<void> | void;
};

/** Does what a job asks for. */
export async function perform(all: Performing): Promise<Results[Job['makes']]> {
	const { job, letters, images, faces, own, onDone } = all;
	if (job.makes === 'ready') return null;
	if (job.makes === 'file') {
		return make(letters, images, faces, { hashes: job.hashes, own, onDone });
	}
	if (job.makes === 'locked') {
		const made = await make(letters, images, faces, { own, onDone });
		return made.made.length > 0 ? { ...made, bytes: await locked(made.bytes, job.password) } : made;
	}
	if (job.makes === 'forms') return makeForms(job.forms, faces, onDone);
	if (job.makes === 'addresses') return makeAddresses(job.of, faces);
	const outlet = job.to ? await toFile(job.to) : toBlob('application/zip');
	return zip(letters, images, faces, { count: job.count, on: job.on, outlet, own, onDone });
}

/** What it is done with loads when it is asked for. */
async function locked(bytes: Uint8Array, password: string): Promise<Uint8Array> {
	const { lock } = await import('./lock');
	return lock(bytes, password);
}
