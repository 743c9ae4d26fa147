/** The second attempt with a letter that came back. */
import type { Change, Op, Said, SentLetter } from '$lib/domain/records';
import { writeDay } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules';
import {
	isOpen,
	isToClients,
	letterAdded,
	othersArrived,
	readerOf,
	toOther,
	type Leaving,
	type LeftLetter,
	type Printing
} from './letters-left';
import { nextNo } from '$lib/domain/recording/telling/news';
import type { By } from '$lib/domain/recording/changes/on-path';
import { outcomeAdded } from '$lib/domain/recording/outcomes';
import { byWay } from '$lib/domain/recording/words';
import { which } from './which';

export type SecondSending = Printing &
	Omit<Leaving, 'template' | 'printedFrom'> & {
		/** Written out whole; from now on it takes the place of the usual one. `null`: nothing changes. */
		saferAddress: string | null;
	};

/** The same words once more: a letter of its own beside the one that came back, which ends the step of sending again. */
export function letterSentAgain(
	left: LeftLetter,
	again: SecondSending,
	{ newId, region }: By
): Change {
	const { way, happenedOn, saferAddress } = again;
	const where = saferAddress ? ' to a safer address' : '';
	const id = newId();
	const { said: first } = left.letter;
	const said = first && { ...first, no: left.person ? nextNo(left.person.case) : 1 };
	const on = writeDay(happenedOn, region);
	return {
		act: `Letter${toOther(left)} sent again${byWay(way)}${where} on ${on}${which([again.letter], on)}`,
		subject: left.letter.clientId,
		ops: [
			secondCopy(left, again, { id, said }),
			...(saferAddress ? addressKept(left.letter, saferAddress) : []),
			...stepsEnded(left, again, newId),
			...(said ? noticeEnded(left, again, { ...said, letterId: id }, newId) : [])
		]
	};
}

/** It says what the first one says, whatever holds now. */
function secondCopy(
	{ letter: first }: LeftLetter,
	again: SecondSending,
	{ id, said }: Pick<SentLetter, 'id' | 'said'>
): Op {
	const { clientId, recipientId, correspondentId, providerId, carries, named } = first;
	const template = { id: first.letter, version: first.templateVersion };
	const about = { clientId, recipientId, correspondentId, providerId, carries, named, said };
	return letterAdded(id, { ...again, template }, again, about);
}

/** At the person whom the letter was for; those of the practice's own lists keep their address. */
function addressKept(first: SentLetter, otherAddress: string): Op[] {
	const { recipientId, clientId } = first;
	if (recipientId)
		return [{ op: 'set', type: 'recipient', id: recipientId, fields: { otherAddress } }];
	if (clientId === null || !isToClients(first)) return [];
	return [{ op: 'set', type: 'client', id: clientId, fields: { otherAddress } }];
}

/** One given by hand this time is its own proof. */
function stepsEnded(left: LeftLetter, again: SecondSending, newId: () => string): Op[] {
	const { person, step } = left;
	if (!person || !isToClients(left.letter)) return [];
	const { way, happenedOn } = again;
	const sent = isOpen(left, milestones.sentAgain) ? [milestones.sentAgain] : [];
	const proves = way === 'byHand' && step === milestones.letter && othersArrived(left);
	const proven = person.case.outcomes.some((each) => each.step === milestones.proof);
	return [...sent, ...(proves && !proven ? [milestones.proof] : [])].map((each) =>
		outcomeAdded(newId(), person.case.client, each, { outcome: 'done', happenedOn, way })
	);
}

/** Where something else was said since the first one, the step it had ended is open, and ends with this one. */
function noticeEnded(
	left: LeftLetter,
	again: SecondSending,
	said: Said,
	newId: () => string
): Op[] {
	const { person, step, letter } = left;
	if (!person || step === null || !isOpen(left, step)) return [];
	const { way, happenedOn } = again;
	const reached = readerOf(letter);
	const ending = { outcome: 'done', happenedOn, way, said, reached } as const;
	return [outcomeAdded(newId(), person.case.client, step, ending)];
}
