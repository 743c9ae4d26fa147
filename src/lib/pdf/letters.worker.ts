/**
 * Makes letters away from the page. From one job to the next it keeps the faces and the letters made
 * before, until it is ended: the page does that when the vault is locked.
 */
import { loadFaces } from './faces';
import { inbox, type Inbox } from './inbox';
import type { Answer, Ask, FaceUrls, Job } from './messages';
import type { OwnFiles } from './making';
import { sliced } from './turn';

type Loading = { faces: ReturnType<typeof loadFaces>; jobs: Promise<typeof import('./jobs')> };

let loading: Loading | null = null;
let own: OwnFiles | null = null;
let letters: Inbox | null = null;

onmessage = ({ data: ask }: MessageEvent<Ask>) => {
	if (ask.kind === 'letters') letters?.add(ask.letters, ask.last);
	else if (ask.kind === 'stop') letters?.stop();
	else {
		letters = inbox();
		void run(ask.job, ask.images, load(ask.faces), letters);
	}
};

function load(urls: FaceUrls): Loading {
	loading ??= { faces: loadFaces(urls), jobs: import('./jobs') };
	return loading;
}

async function run(
	job: Job,
	images: Record<string, Uint8Array>,
	{ faces, jobs }: Loading,
	letters: Inbox
): Promise<void> {
	try {
		const { ownFiles, perform } = await jobs;
		own ??= ownFiles();
		const onDone = sliced(letters.mayGoOn, (done) => answer({ kind: 'progress', done }));
		const all = { job, letters: letters.letters(), images, faces: await faces, own, onDone };
		const result = await perform(all);
		answer({ kind: 'ended', result }, result && 'bytes' in result ? [result.bytes.buffer] : []);
	} catch (fault) {
		loading = own ? loading : null; // what could not be loaded may be there the next time
		answer({ kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) });
	}
}

function answer(message: Answer, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}
