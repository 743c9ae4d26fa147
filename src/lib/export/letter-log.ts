import { ways, type SentLetter, type Way } from '$lib/domain/records';
import { csv } from './csv';

type Kept = Pick<
	SentLetter,
	'happenedOn' | 'trackingNumber' | 'receivedOn' | 'receivedBy' | 'returnedOn' | 'recordedInError'
> & {
	/** `null`: nobody said. */
	way: Way | null;
	/** `null`: no paper of it is kept. */
	sha256: string | null;
};

/** A letter that left, with what a reader of the log needs to know it by. */
export type LoggedLetter = {
	letter: Kept;
	/** For whom it was, as it stands on the envelope. */
	person: string;
	/** What kind of letter it is, in words. */
	title: string;
};

const knownBy = { receipt: 'receipt', word: 'their word' };

const columns: readonly [head: string, of: (logged: LoggedLetter) => string | null][] = [
	['Day', ({ letter }) => letter.happenedOn],
	['Person', ({ person }) => person],
	['Letter', ({ title }) => title],
	['Way', ({ letter: { way } }) => way && ways[way]],
	['Number', ({ letter }) => letter.trackingNumber],
	['Received', ({ letter }) => letter.receivedOn],
	['Known by', ({ letter: { receivedBy } }) => receivedBy && knownBy[receivedBy]],
	['Came back', ({ letter }) => letter.returnedOn],
	['Recorded in error', ({ letter }) => letter.recordedInError],
	['Fingerprint (SHA-256)', ({ letter }) => letter.sha256]
];

/** The log of letters as CSV, oldest first; days as 2027-06-30, so that a spreadsheet sorts them. */
export function letterLog(logged: readonly LoggedLetter[]): string {
	const sorted = [...logged].sort((a, b) => a.letter.happenedOn.localeCompare(b.letter.happenedOn));
	const rows = sorted.map((each) => columns.map(([, of]) => of(each) ?? ''));
	return csv([columns.map(([head]) => head), ...rows]);
}
