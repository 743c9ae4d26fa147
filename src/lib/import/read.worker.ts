/** Reads a file away from the page, which stays free meanwhile. */
import { readTable, type ListOf } from './read-table';
import { FileRefused } from './refusal';
import type { Table } from './table';

export type Ask = { bytes: Uint8Array; of: ListOf };
export type Answer = { table: Table } | { reason: FileRefused['reason']; what: string };

onmessage = ({ data: { bytes, of } }: MessageEvent<Ask>) => {
	readTable(bytes, of).then(
		(table) => postMessage({ table } satisfies Answer),
		(fault: unknown) => {
			const { reason, what } = fault instanceof FileRefused ? fault : new FileRefused('damaged');
			postMessage({ reason, what } satisfies Answer);
		}
	);
};
