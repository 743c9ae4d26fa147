import type { Day, Region } from '$lib/domain/days/day';
import type { Client, Standing } from '$lib/domain/records';
import type { DayOrder } from './days';
import type { ClientDraft } from './fields';
import type { Known } from './known';

export type DoubtKind =
	| 'missingName'
	| 'formula'
	| 'noLastName'
	| 'duplicate'
	| 'known'
	| 'surplus'
	| 'unreadableDay'
	| 'futureBirth'
	| 'status'
	| 'tooLong'
	| 'notSeen'
	| 'guardianNote'
	| 'noGuardian'
	| 'stillToCome';

export type Doubt = {
	kind: DoubtKind;
	/** What is odd, in which row, and what happens when it is imported as it is. */
	sentence: string;
	/** `true`: the row waits for the therapist's word. `false`: worth knowing, the row comes in. */
	holds: boolean;
	/** May be imported as it is; `false` where it must be fixed or left out. */
	canStay: boolean;
};

/** One row of the list as the person it would become. */
export type Draft = {
	row: number;
	fields: ClientDraft;
	doubts: Doubt[];
	state: 'ready' | 'held' | 'leftOut';
	/** Whom the row speaks of and what it changes; `null`: it brings somebody new. */
	known: Known | null;
};

/** `same`: the row is the client it may be, and changes them. */
export type Decision = 'asIs' | 'leaveOut' | 'same';

/** What the therapist said about the list so far; rows are named by their number. */
export type Choices = {
	/** Per column; a column left out is read in the order it proves itself. */
	dayOrders: Readonly<Record<number, DayOrder>>;
	/** Meaning of each status word; `null`: not said yet. */
	standings: Readonly<Record<string, Standing | null>>;
	/** Standing of all where no column tells the status. */
	everyone: Standing;
	fixes: Readonly<Record<number, Partial<ClientDraft>>>;
	decisions: Readonly<Record<number, Decision>>;
};

/** What is around the list: the day, how the practice writes days, and the clients already kept. */
export type Around = { today: Day; region: Region; existing: readonly Client[] };

/** Before the therapist said anything. */
export function noChoices(standings: Choices['standings']): Choices {
	return { dayOrders: {}, standings, everyone: 'current', fixes: {}, decisions: {} };
}
