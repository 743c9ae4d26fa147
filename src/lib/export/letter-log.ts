import type { SentLetter, Way } from '$lib/domain/records';
import { ways } from '$lib/domain/records/ways';
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

const head = [
	'Day',
	'Person',
	'Letter',
	'Way',
	'Number',
	'Received',
	'Known by',
	'Came back',
	'Recorded in error',
	'Fingerprint (SHA-256)'
];

const knownBy = { receipt: 'receipt', word: 'their word' };

/** The log of letters as CSV, oldest first; days as 2027-06-30, so that a spreadsheet sorts them. */
export function letterLog(logged: readonly LoggedLetter[]): string {
	const sorted = [...logged].sort((a, b) => a.letter.happenedOn.localeCompare(b.letter.happenedOn));
	return csv([head, ...sorted.map(row)]);
}

const row = ({ letter, person, title }: LoggedLetter): string[] => [
	letter.happenedOn,
	person,
	title,
	letter.way ? ways[letter.way] : '',
	letter.trackingNumber ?? '',
	letter.receivedOn ?? '',
	letter.receivedBy ? knownBy[letter.receivedBy] : '',
	letter.returnedOn ?? '',
	letter.recordedInError ?? '',
	letter.sha256 ?? ''
];
