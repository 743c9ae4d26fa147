/** A letter that left, and what it ended on its client's path. */
import type { Case, ContactMade, Op, Outcome, SentLetter } from '$lib/domain/records';
import { itemOf, type Path } from '$lib/domain/path/path';
import { proofOf } from '$lib/domain/letters/proof';

export type LeftLetter = {
	letter: SentLetter;
	/** The step that a letter of this kind ends; `null`: none. */
	step: string | null;
	/** Whose path it stands on; `null`: it is about no client. */
	person: { case: Case; path: Path } | null;
};

/** “ to Maja Lindqvist”, where it is not the client’s own; empty too where nobody knows who they were. */
export function toOther({ letter, person }: LeftLetter): string {
	const to = person?.case.recipients.find(({ id }) => id === letter.recipientId);
	return to ? ` to ${to.name}` : '';
}

/** To the client or their own people: only these stand among the attempts to reach them. */
export function isToClients({ clientId, correspondentId, providerId }: SentLetter): boolean {
	return clientId !== null && correspondentId === null && providerId === null;
}

/** Letters of the same kind for the same client, such as those to two guardians, that still count. */
export function otherCopies({ letter, person }: LeftLetter): readonly SentLetter[] {
	return (person?.case.letters ?? []).filter(
		(each) =>
			each.id !== letter.id && each.letter === letter.letter && each.recordedInError === null
	);
}

/** Whom it reached, by id. */
export function readerOf({ recipientId, clientId }: SentLetter): string[] {
	return [recipientId ?? clientId].filter((id) => id !== null);
}

/** Every other copy has arrived, or is one that came back. */
export function othersArrived(left: LeftLetter): boolean {
	return otherCopies(left).every((each) => proofOf(each) !== 'none');
}

/** The step waits for nothing and has no outcome yet. */
export function isOpen({ person }: LeftLetter, step: string): boolean {
	const item = person && itemOf(person.path, step);
	return !!item && item.outcome === null && item.held === null;
}

export function done(of: Case, fits: (outcome: Outcome) => boolean): readonly Outcome[] {
	return of.outcomes.filter((each) => each.outcome === 'done' && fits(each));
}

export function takenOut(outcomes: readonly Outcome[]): Op[] {
	return outcomes.map(({ id }) => ({ op: 'del', type: 'outcome', id }));
}

/** How the log of attempts calls the way a letter went. */
export const wayInLog: Record<SentLetter['way'], ContactMade['way']> = {
	byHand: 'inPerson',
	post: 'post',
	certified: 'certified',
	portal: 'message',
	email: 'email'
};

/** The log's own entry that this letter came back. */
export function returnLogged(of: Case, letter: SentLetter): readonly ContactMade[] {
	return of.contacts.filter(
		({ result, way, happenedOn }) =>
			result === 'returned' && way === wayInLog[letter.way] && happenedOn === letter.returnedOn
	);
}
