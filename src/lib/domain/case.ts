import { ageOn, type Day } from './day';
import type { Client, Outcome, Practice, Provider, Recipient, SentLetter } from './records';

/** All facts of one practice, as the vault holds them. */
export type Facts = {
	practice: Practice;
	providers: readonly Provider[];
	clients: readonly Client[];
	recipients: readonly Recipient[];
	outcomes: readonly Outcome[];
	letters: readonly SentLetter[];
};

/** One client with everything that belongs to it, joined. Lists are in the order they were recorded. */
export type Case = {
	client: Client;
	recipients: readonly Recipient[];
	outcomes: readonly Outcome[];
	letters: readonly SentLetter[];
};

export function cases(
	facts: Pick<Facts, 'clients' | 'recipients' | 'outcomes' | 'letters'>
): Case[] {
	const recipients = byClient(facts.recipients);
	const outcomes = byClient(facts.outcomes);
	const letters = byClient(facts.letters);
	return facts.clients.map((client) => ({
		client,
		recipients: recipients.get(client.id) ?? [],
		outcomes: outcomes.get(client.id) ?? [],
		letters: letters.get(client.id) ?? []
	}));
}

/** Under 18 on that day, or as the therapist said; `false` where neither is known. */
export function isMinor(client: Client, on: Day): boolean {
	if (client.minor !== null) return client.minor;
	return client.bornOn !== null && ageOn(client.bornOn, on) < 18;
}

function byClient<T extends { clientId: string }>(records: readonly T[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const record of records) {
		const group = groups.get(record.clientId);
		if (group) group.push(record);
		else groups.set(record.clientId, [record]);
	}
	return groups;
}
