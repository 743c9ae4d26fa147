import { ageOn, type Day } from '$lib/domain/days/day';
import type {
	Client,
	ClosureSession,
	ContactMade,
	Outcome,
	Practice,
	Provider,
	Recipient,
	Referral,
	Release,
	SentLetter,
	TaskOutcome
} from './index';

/** What is joined to a client: everything that names one. */
type OfClients = {
	recipients: readonly Recipient[];
	outcomes: readonly Outcome[];
	letters: readonly SentLetter[];
	contacts: readonly ContactMade[];
	referrals: readonly Referral[];
	sessions: readonly ClosureSession[];
	releases: readonly Release[];
};

/** All facts of one practice, as the vault holds them. */
export type Facts = OfClients & {
	practice: Practice;
	providers: readonly Provider[];
	clients: readonly Client[];
	taskOutcomes: readonly TaskOutcome[];
};

/** One client with everything that belongs to it, joined. Lists are in the order they were recorded. */
export type Case = OfClients & { client: Client };

/** Joins the records of each client; a list that is left out is empty. */
export function cases({ clients, ...lists }: Partial<OfClients> & Pick<Facts, 'clients'>): Case[] {
	const recipients = byClient(lists.recipients);
	const outcomes = byClient(lists.outcomes);
	const letters = byClient(lists.letters);
	const contacts = byClient(lists.contacts);
	const referrals = byClient(lists.referrals);
	const sessions = byClient(lists.sessions);
	const releases = byClient(lists.releases);
	return clients.map((client) => ({
		client,
		recipients: recipients(client),
		outcomes: outcomes(client),
		letters: letters(client),
		contacts: contacts(client),
		referrals: referrals(client),
		sessions: sessions(client),
		releases: releases(client)
	}));
}

const none: readonly never[] = [];

/** A client about whom nothing is recorded yet. */
export function newCase(client: Client): Case {
	return {
		client,
		recipients: none,
		outcomes: none,
		letters: none,
		contacts: none,
		referrals: none,
		sessions: none,
		releases: none
	};
}

/** Under 18 on that day, or as the therapist said; `false` where neither is known. */
export function isMinor(client: Client, on: Day): boolean {
	if (client.minor !== null) return client.minor;
	return client.bornOn !== null && ageOn(client.bornOn, on) < 18;
}

function byClient<T extends { clientId: string | null }>(
	records: readonly T[] = none
): (client: Client) => readonly T[] {
	const groups = new Map<string, T[]>();
	for (const record of records) {
		if (record.clientId === null) continue;
		const group = groups.get(record.clientId);
		if (group) group.push(record);
		else groups.set(record.clientId, [record]);
	}
	return ({ id }) => groups.get(id) ?? none;
}
