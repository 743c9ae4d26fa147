/** Reads a file away from the page, which stays free meanwhile. */
import { readTable, type ListOf } from './read-table';
import { guessMatches } from './clients/matches';
import { guessProviders } from './providers/fields';
import { FileRefused } from './refusal';
import { tablesIn, type Row, type Table } from './table';

export type Ask = { bytes: Uint8Array; of: ListOf };
/** The rows of each table come before, some at a time: all at once would hold the page up. */
export type Answer =
	| { at: number; rows: readonly Row[] }
	| { table: Table }
	| { reason: FileRefused['reason']; what: string };

/** How many rows are handed over at once. */
const few = 500;

/** What the columns seem to tell is looked at here too: it takes its time. */
function hand(table: Table, of: ListOf) {
	tablesIn(table).forEach((each, at) => {
		each.guess = of === 'clients' ? guessMatches(each) : guessProviders(each);
		for (let from = 0; from < each.rows.length; from += few)
			postMessage({ at, rows: each.rows.slice(from, from + few) } satisfies Answer);
		each.rows = [];
	});
	postMessage({ table } satisfies Answer);
}

onmessage = ({ data: { bytes, of } }: MessageEvent<Ask>) => {
	readTable(bytes, of).then(
		(table) => hand(table, of),
		(fault: unknown) => {
			const { reason, what } = fault instanceof FileRefused ? fault : new FileRefused('damaged');
			postMessage({ reason, what } satisfies Answer);
		}
	);
};
