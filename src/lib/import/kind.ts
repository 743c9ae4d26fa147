/** What lists of every kind have in common: how rows become records, and what the therapist says of them. */
import type { Day, Region } from '$lib/domain/days/day';
import type { DayOrder } from './days';
import type { Steps } from './steps';
import type { Match, Row, Table } from './table';

export type { Match } from './table';

/** The types of one kind of list. */
export type Kind = {
	/** What a column may tell. */
	column: string;
	/** The record as a row tells it, before it is one. */
	fields: { name: string };
	doubt: string;
	/** What is found where a row speaks of somebody who is there already. */
	known: object;
	/** What the therapist is asked about this kind of list alone. */
	asked: object;
	/** What is around the list. */
	around: { today: Day; region: Region };
};

/** How the columns of a list are read, settled before the first row. */
export type Sheet<F extends string> = {
	header: readonly string[];
	matches: readonly Match<F>[];
	/** Per column of days; none where the therapist still has to say. */
	orders: ReadonlyMap<number, DayOrder>;
	/** All rows, beside which each is read. */
	rows: readonly Row[];
};

/** A cell that could not be made the field it stands for. */
export type Unread = {
	field: string;
	header: string;
	text: string;
	/** What is odd about it; left out: it could not be read. */
	kind?: string;
};

/** One row as a record, with what did not fit into it. */
export type Reading<T> = {
	row: number;
	fields: T;
	surplus: string[];
	unread: Unread[];
	/** Fields that a filled cell tells, or the therapist corrected. */
	says: ReadonlySet<string>;
	/** Columns that stand beside one that was taken, such as a second phone. */
	beside?: readonly number[];
	/** The time of day of the last visit. */
	lastAt?: string | null;
};

export type Doubt<D extends string = string> = {
	kind: D;
	/** What is odd, in which row, and what happens when it is imported as it is. */
	sentence: string;
	/** `true`: the row waits for the therapist's word. `false`: worth knowing, the row comes in. */
	holds: boolean;
	/** The field whose cell it is about; none: the row, or several. */
	field?: string;
	/** May be imported as it is; `false` where it must be fixed or left out. */
	canStay: boolean;
};

/** One row of the list as the record it would become. */
export type Draft<K extends Kind = Kind> = {
	row: number;
	fields: K['fields'];
	doubts: Doubt<K['doubt']>[];
	state: 'ready' | 'held' | 'leftOut';
	/** Whom the row speaks of and what it changes; `null`: it brings somebody new. */
	known: K['known'] | null;
	beside?: readonly number[];
	/** What follows from the row without standing in it, to be taken when the therapist says so. */
	offer?: Partial<K['fields']> | null;
};

/** `same`: the row is whom it may be, and changes them. */
export type Decision = 'asIs' | 'leaveOut' | 'same';

/** What the therapist said about any list so far; rows are named by their number. */
export type Said<K extends Kind = Kind> = {
	/** Per column; a column left out is read in the order it proves itself. */
	dayOrders: Readonly<Record<number, DayOrder>>;
	fixes: Readonly<Record<number, Partial<K['fields']>>>;
	decisions: Readonly<Record<number, Decision>>;
};

/** All that the therapist said about a list of this kind. */
export type Choices<K extends Kind> = Said<K> & K['asked'];

/** Before the therapist said anything. */
export const nothingSaid: Said<never> = { dayOrders: {}, fixes: {}, decisions: {} };

/** How lists of one kind are read. */
export type ListKind<K extends Kind> = {
	/** What a column may tell, in the order in which it is offered, with its name on the screen. */
	readonly columns: Readonly<Record<K['column'], string>>;
	/** The columns of which one must be there. */
	readonly naming: readonly K['column'][];
	readonly days: readonly K['column'][];
	guess(table: Table): Match<K['column']>[];
	/** The rows that were chosen, where not all are meant. */
	rows?(sheet: Sheet<K['column']>, rows: readonly Row[], choices: Choices<K>): readonly Row[];
	/** Whether records have notes, in which a column can be kept. */
	readonly notes?: true;
	/** Looks at whole columns, one a step, before the first row is read. */
	prepare?(sheet: Sheet<K['column']>): Steps<unknown>;
	readRow(
		row: Row,
		sheet: Sheet<K['column']>,
		choices: Choices<K>,
		around: K['around']
	): Reading<K['fields']>;
	/** A correction with all that follows from it. */
	corrected(fix: Partial<K['fields']>): Partial<K['fields']>;
	/** Each row beside the others and what is there already, one a step. */
	judge(
		readings: readonly Reading<K['fields']>[],
		choices: Choices<K>,
		around: K['around']
	): Steps<Omit<Draft<K>, 'state'>[]>;
};
