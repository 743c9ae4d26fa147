import { ageOn, type Day } from '$lib/domain/days/day';
import { grouped } from '$lib/domain/days/grouped';
import { keptWith } from '$lib/domain/days/remembered';
import type { Client, Outcome, RecordOf } from './schemas';

/** What is joined to a client, everything that names one: each list with the kind of its records. */
export const caseLists = {
	recipients: 'recipient',
	outcomes: 'outcome',
	letters: 'letter',
	contacts: 'contact',
	referrals: 'referral',
	sessions: 'session',
	releases: 'release'
} as const;
type Lists = typeof caseLists;
const lists = Object.keys(caseLists) as (keyof Lists)[];

type OfClients = { [List in keyof Lists]: readonly RecordOf<Lists[List]>[] };
type OfClient = { clientId: string | null };
type Known = Partial<OfClients> & { clients: readonly Client[] };

/** One client with everything that belongs to their present ending, joined. Lists are in the order they were recorded. */
export type Case = OfClients & {
	/** Who stands as a former client while the file is closed. */
	client: Client;
	/** How earlier endings closed, each with its note: what belonged to them counts no more. */
	earlier: readonly Outcome[];
};

/** Joins the records of each client, as they stand; a list that is left out is empty. */
export function cases({ clients, ...known }: Known): Case[] {
	const joined = lists.map((list) => [list, byClient(known[list])] as const);
	return clients.map((client) =>
		presentEnding(
			caseOf(client, Object.fromEntries(joined.map(([list, of]) => [list, of(client)])))
		)
	);
}

const none: readonly never[] = [];
const nothing = Object.fromEntries(lists.map((list) => [list, none]));

const caseOf = (client: Client, own: Readonly<Record<string, readonly OfClient[]>>): Case => ({
	client,
	...(own as OfClients),
	earlier: none
});

/** A client about whom nothing is recorded yet. */
export const newCase = (client: Client): Case => caseOf(client, nothing);

/** Whether a file was closed with this. */
export function closesFile({ step, outcome }: Pick<Outcome, 'step' | 'outcome'>): boolean {
	return step === 'close-file' && outcome === 'done';
}

/**
 * Outcomes up to the closing after which a new ending began are of the one before: they stand in the order they were
 * recorded. All else is told apart by its day; what has none yet is of the present one.
 */
export function presentEnding(whole: Case): Case {
	const own = withoutMissed(since(whole));
	return own.outcomes.some(closesFile) ? { ...own, client: former(own.client) } : own;
}

export const visitMissed = 'First visit missed';

/** That no first visit came about stands on one that was missed: it goes where that is undone, or the visit was kept. */
function withoutMissed(own: Case): Case {
	const rests = ({ step, because }: Outcome) =>
		step === 'confirm-first-visit' && because?.startsWith(visitMissed);
	if (!own.outcomes.some(rests) || own.referrals.some(({ missedOn }) => missedOn)) return own;
	return { ...own, outcomes: own.outcomes.filter((each) => !rests(each)) };
}

function since(whole: Case): Case {
	const left = whole.outcomes.filter(({ reopenedOn }) => reopenedOn !== null);
	const last = left.at(-1);
	if (!last) return whole;
	const counts = (on: Day | null) =>
		on === null || last.reopenedOn === null || on >= last.reopenedOn;
	return {
		...whole,
		earlier: [...whole.earlier, ...left],
		outcomes: whole.outcomes
			.slice(whole.outcomes.indexOf(last) + 1)
			.filter(({ step, happenedOn }) => !afterClosing.includes(step) || counts(happenedOn)),
		letters: whole.letters.filter(({ happenedOn }) => counts(happenedOn)),
		contacts: whole.contacts.filter(({ happenedOn }) => counts(happenedOn)),
		referrals: whole.referrals.filter(({ suggestedOn }) => counts(suggestedOn)),
		sessions: whole.sessions.filter(({ happenedOn, plannedOn }) => counts(happenedOn ?? plannedOn)),
		releases: whole.releases.filter(({ signedOn }) => counts(signedOn))
	};
}

/** What is done of a file that is closed. */
const afterClosing = ['store-records', 'write-closing-note'];

/** Remembered, so that nothing is worked out again for a record that did not change. */
const former = keptWith((client: Client): Client => ({ ...client, standing: 'former' }));

/** Whether sessions go on: nobody is seen, called or told who is no current client, or has died. */
export const isInTreatment = ({ standing, circumstances }: Client): boolean =>
	standing === 'current' && !circumstances.includes('deceased');

/** Under 18 on that day, or as the therapist said; `false` where neither is known. */
export function isMinor(client: Client, on: Day): boolean {
	if (client.minor !== null) return client.minor;
	return client.bornOn !== null && ageOn(client.bornOn, on) < 18;
}

function byClient(records: readonly OfClient[] = none): (client: Client) => readonly OfClient[] {
	const groups = grouped(records, ({ clientId }) => clientId ?? '');
	return ({ id }) => groups.get(id) ?? none;
}

/** Of several people, by id, those whom letters, releases or what was said name: the record needs their names. */
export function namedInRecord(
	ids: readonly string[],
	{ letters, releases, outcomes }: Pick<OfClients, 'letters' | 'releases' | 'outcomes'>
): ReadonlySet<string> {
	const named = new Set([
		...[...letters, ...releases].map(({ recipientId }) => recipientId),
		...releases.flatMap(({ asks }) => asks),
		...outcomes.flatMap(({ reached }) => reached ?? [])
	]);
	return new Set(ids.filter((id) => named.has(id)));
}
