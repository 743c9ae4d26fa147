import { startWorker } from '$lib/worker';
import { largestFileBytes } from './decode';
import type { ListOf } from './read-table';
import type { Answer, Ask } from './read.worker';
import url from './read.worker.ts?worker&url';
import { FileRefused } from './refusal';
import { tablesIn, type Row, type Table } from './table';

/** So long may a file take; what is no list can be made so that it never ends. */
const patience = 20_000;

/**
 * Reads a list in a worker, so that the page stays free.
 * @throws FileRefused with the sentence to show when the file is no list.
 */
export async function readAway(file: Blob, of: ListOf): Promise<Table> {
	const start = file.slice(0, largestFileBytes + 1);
	const bytes = new Uint8Array(await start.arrayBuffer());
	const worker = startWorker(url);
	const rows: Row[][] = [];
	const ended = new Promise<Exclude<Answer, { at: number }>>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			if ('at' in data) rows[data.at] = [...(rows[data.at] ?? []), ...data.rows];
			else resolve(data);
		};
		worker.onerror = () => reject(new Error('The worker that reads lists could not start.'));
		setTimeout(() => resolve({ reason: 'tooSlow', what: '' }), patience);
	});
	try {
		worker.postMessage({ bytes, of } satisfies Ask, [bytes.buffer]);
		const answer = await ended;
		if ('reason' in answer) throw new FileRefused(answer.reason, answer.what);
		tablesIn(answer.table).forEach((table, at) => (table.rows = rows[at] ?? []));
		return answer.table;
	} finally {
		worker.terminate();
	}
}
