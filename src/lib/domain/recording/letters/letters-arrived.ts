/** That a letter arrived or came back, each copy by itself. */
import type { Case, Change, ContactMade, Op, SentLetter } from '$lib/domain/records';
import { writeDay, type Day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules';
import { proofOf } from '$lib/domain/letters/proof';
import {
	done,
	isOpen,
	isToClients,
	otherCopies,
	othersArrived,
	readerOf,
	returnLogged,
	takenOut,
	toOther,
	wayInLog,
	type LeftLetter
} from './letters-left';
import { contactAdded } from '$lib/domain/recording/contacts';
import type { By } from '$lib/domain/recording/changes/on-path';
import { outcomeAdded } from '$lib/domain/recording/outcomes';
import { whichSent } from './which';

export type Arrival = { receivedOn: Day; receivedBy: NonNullable<SentLetter['receivedBy']> };

/**
 * The day it was received, said for the first time or put right. Of a notice, the last copy to arrive ends the step of
 * proof, unless a copy that came back still waits to be sent again.
 */
export function letterReceived(left: LeftLetter, arrival: Arrival, { newId, region }: By): Change {
	const { letter } = left;
	const how = arrival.receivedBy === 'receipt' ? 'by the receipt' : 'by their word';
	return {
		act: `Letter${toOther(left)} received on ${writeDay(arrival.receivedOn, region)}, ${how}${whichSent(letter)}`,
		subject: letter.clientId,
		ops: [
			{ op: 'set', type: 'letter', id: letter.id, fields: arrival },
			...proofOps(left, arrival.receivedOn, newId)
		]
	};
}

function proofOps(left: LeftLetter, receivedOn: Day, newId: () => string): Op[] {
	const { letter, step, person } = left;
	if (!person || step !== milestones.letter) return [];
	const said = done(
		person.case,
		(each) => each.step === milestones.proof && each.happenedOn === letter.receivedOn
	);
	if (letter.receivedOn !== null && said.length > 0) {
		const fields = { happenedOn: receivedOn };
		return said.map(({ id }) => ({ op: 'set', type: 'outcome', id, fields }));
	}
	if (!isOpen(left, milestones.proof) || !othersArrived(left)) return [];
	const news = letter.said && { ...letter.said, letterId: letter.id };
	const reached = [letter, ...otherCopies(left)].flatMap(readerOf);
	const ending = { outcome: 'done', happenedOn: receivedOn, way: letter.way, said: news } as const;
	return [outcomeAdded(newId(), person.case.client, milestones.proof, { ...ending, reached })];
}

/**
 * It came back: the log of attempts says so, by which the path asks to send it again. What was recorded of its arrival,
 * and a second sending before that day, open anew.
 */
export function letterCameBack(
	left: LeftLetter,
	returnedOn: Day,
	{ newId, region }: By,
	note: string | null = null
): Change {
	const { letter, person } = left;
	const fields = { returnedOn, receivedOn: null, receivedBy: null };
	return {
		act: `A letter${toOther(left)} came back on ${writeDay(returnedOn, region)}${whichSent(letter)}`,
		subject: letter.clientId,
		ops: [
			{ op: 'set', type: 'letter', id: letter.id, fields },
			...(person && isToClients(letter)
				? returnOps(person.case, { ...letter, returnedOn }, newId, note)
				: [])
		]
	};
}

function returnOps(
	of: Case,
	letter: SentLetter & { returnedOn: Day },
	newId: () => string,
	note: string | null
): Op[] {
	const { returnedOn: happenedOn, happenedOn: leftOn } = letter;
	const logged = returnLogged(of, letter).length > 0;
	const back = {
		happenedOn,
		by: 'us',
		way: wayInLog[letter.way],
		result: 'returned',
		note
	} as const;
	const undone = done(
		of,
		(each) =>
			(each.step === milestones.sentAgain && each.happenedOn <= happenedOn) ||
			(each.step === milestones.proof && each.happenedOn >= leftOn && each.way !== 'byHand')
	);
	return [...(logged ? [] : [contactAdded(newId(), of.client.id, back)]), ...takenOut(undone)];
}

/** Those on their way that may be the one that is logged as come back. */
export function mayBeBack(
	letters: readonly SentLetter[],
	{ way, happenedOn }: Pick<ContactMade, 'way' | 'happenedOn'>
): SentLetter[] {
	return letters.filter(
		(each) =>
			isToClients(each) &&
			proofOf(each) === 'none' &&
			wayInLog[each.way] === way &&
			each.happenedOn <= happenedOn
	);
}

/** The number on the receipt, where it is known only later; empty: none. */
export function trackingNoted({ letter }: LeftLetter, typed: string): Change | null {
	const trackingNumber = typed.trim() || null;
	if (trackingNumber === letter.trackingNumber) return null;
	const said = trackingNumber ? `: ${trackingNumber}` : ' taken out';
	return {
		act: `Number on a letter’s receipt${said}${whichSent(letter).replace(/^:/, ', of')}`,
		subject: letter.clientId,
		ops: [{ op: 'set', type: 'letter', id: letter.id, fields: { trackingNumber } }]
	};
}
