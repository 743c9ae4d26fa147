/** A letter that left, and what it ended on its client's path. */
import type { Day } from '$lib/domain/days/day';
import type { Case, ContactMade, Op, Outcome, SentLetter } from '$lib/domain/records';
import { addedLater } from '$lib/domain/records';
import type { Letter } from '$lib/domain/letters/letter';
import { itemOf, type Path } from '$lib/domain/path/path';
import { proofOf } from '$lib/domain/letters/proof';

export type LeftLetter = {
	letter: SentLetter;
	/** The step that a letter of this kind ends; `null`: none. */
	step: string | null;
	/** Whose path it stands on; `null`: it is about no client. */
	person: { case: Case; path: Path } | null;
};

/** What left, as it is kept: its words with all that says how they were printed and went. */
export type Leaving = Pick<SentLetter, 'way' | 'trackingNumber' | 'sha256'> &
	Partial<Pick<SentLetter, 'printedFrom'>> & {
		template: { id: string; version: number };
		letter: Letter;
	};

export type Printing = { happenedOn: Day; layoutVersion: number; fontVersion: string };

type Later = keyof typeof addedLater.letter;

/** `about`: whom it is about and went to, and what it holds. */
export function letterAdded(
	id: string,
	{ template, letter, way, trackingNumber, sha256, printedFrom = 'pdf' }: Leaving,
	{ happenedOn, layoutVersion, fontVersion }: Printing,
	about: Pick<SentLetter, 'clientId' | 'recipientId'> & Partial<Pick<SentLetter, Later>>
): Op {
	const words = { letter: template.id, templateVersion: template.version };
	const printed = { happenedOn, layoutVersion, fontVersion, printedFrom, sha256 };
	const sent = { way, trackingNumber, frozen: JSON.stringify(letter), recordedInError: null };
	const fields = { ...addedLater.letter, ...words, ...printed, ...sent, ...about };
	return { op: 'add', type: 'letter', id, fields };
}

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
