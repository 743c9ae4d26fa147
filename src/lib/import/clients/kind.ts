import type { Day, Region } from '$lib/domain/days/day';
import type { Client, Standing } from '$lib/domain/records';
import type doubts from './doubts.json';
import type { ClientDraft, Field } from './fields';
import { nothingSaid, type Choices, type Doubt } from '$lib/import/kind';
import type { Risks } from './asked/risk';
import type { Whereabouts } from './header-words';
import type { Known } from './known';

/** What is odd in a row, with the words for it, in the order in which the groups stand on the page. */
export { default as doubtKinds } from './doubts.json';
export type DoubtKind = keyof typeof doubts;

export type ClientDoubt = Doubt<DoubtKind>;

/** The day, how the practice writes days, and the clients already kept. */
export type Around = {
	today: Day;
	region: Region;
	existing: readonly Client[];
	/** Partners and family kept beside a client, with the client’s name. */
	members: readonly { name: string; of: string }[];
	/** Places of the practice's country, and the practice's own. */
	places: readonly { id: string; title: string }[];
	home: string;
};

/** How people of the list stand to the therapist. */
export type Standings = {
	/** Meaning of each status word; `null`: not said yet. */
	standings: Readonly<Record<string, Standing | null>>;
	/** Standing of all where no column tells the status. */
	everyone: Standing;
	/** Whose rows come in, where the list names several clinicians; `null`: everybody's. */
	whose: readonly string[] | null;
	/** Whether a usual weekday and time are taken from visits. */
	slots: boolean;
	/** Where letters go, where a home and a mailing address differ; `null`: not said yet. */
	address: Whereabouts | null;
	risks: Risks;
};

export type ClientKind = {
	column: Field;
	fields: ClientDraft;
	doubt: DoubtKind;
	known: Known;
	asked: Standings;
	around: Around;
};

/** Before the therapist said anything. */
export function noChoices(standings: Standings['standings']): Choices<ClientKind> {
	const said = { everyone: 'current', whose: null, slots: false, address: null } as const;
	return { ...nothingSaid, ...said, standings, risks: {} };
}
