import type { Case, Change, Op, Outcome, SentLetter } from '$lib/domain/records';
import { milestones } from '$lib/domain/rules';
import {
	done,
	isToClients,
	otherCopies,
	readerOf,
	returnLogged,
	toOther,
	wayInLog,
	type LeftLetter
} from './letters-left';
import { authority } from './outside-letters';
import { whichSent } from './which';

/**
 * The entry is wrong: it stays to be seen and counts for nothing. What it ended opens again, unless another copy or an
 * entry of the log stands for it; that it came back leaves the log.
 */
export function letterInError(left: LeftLetter, because: string): Change {
	const { letter, person } = left;
	const recordedInError = because.trim();
	return {
		act: `A letter${toOther(left)} was recorded in error: ${recordedInError}${whichSent(letter).replace(/^:/, '. It was')}`,
		subject: letter.clientId,
		ops: [
			{ op: 'set', type: 'letter', id: letter.id, fields: { recordedInError } },
			...(person ? reopened(left, person.case) : []),
			...authority(letter.letter, null)
		]
	};
}

function reopened(left: LeftLetter, of: Case): Op[] {
	const { letter } = left;
	const returns = letter.returnedOn === null ? [] : returnLogged(of, letter);
	return [
		...done(of, (each) => isEndedBy(left, of, each)).map((each) => handedDown(left, each)),
		...notReached(left, of),
		...returns.map(({ id }) => ({ op: 'del', type: 'contact', id }) as const)
	];
}

/** The same letter, sent once more to the same reader, stands for what this one ended, with what it says itself. */
function handedDown(left: LeftLetter, { id, step }: Outcome): Op {
	const same = (each: SentLetter) => each.recipientId === left.letter.recipientId;
	const heir = otherCopies(left).findLast((each) => each.returnedOn === null && same(each));
	if (!heir || step !== left.step) return { op: 'del', type: 'outcome', id };
	const { happenedOn, way } = heir;
	const said = heir.said && { ...heir.said, letterId: heir.id };
	const fields = { happenedOn, way, said };
	return { op: 'set', type: 'outcome', id, fields };
}

/** What it ended together with other copies, on the same day, stands for those alone. */
function notReached(left: LeftLetter, of: Case): Op[] {
	const { letter, step: own } = left;
	const readers = otherCopies(left).flatMap(readerOf);
	const isLost = (id: string) => readerOf(letter).includes(id) && !readers.includes(id);
	return of.outcomes.flatMap((each): Op[] => {
		const { id, step, reached, happenedOn } = each;
		const shared = step === own ? happenedOn === letter.happenedOn : step === milestones.proof;
		if (!shared || !reached?.some(isLost) || isEndedBy(left, of, each)) return [];
		const fields = { reached: reached.filter((one) => !isLost(one)) };
		return [{ op: 'set', type: 'outcome', id, fields }];
	});
}

function isEndedBy(left: LeftLetter, of: Case, { step, happenedOn, way }: Outcome): boolean {
	const { letter } = left;
	if (step === milestones.proof && isToClients(letter)) {
		const known = letter.way === 'byHand' ? letter.happenedOn : letter.receivedOn;
		return (
			way === letter.way && happenedOn === known && !shares(left, (each) => arrived(each) === known)
		);
	}
	const isSecond = step === milestones.sentAgain && isToClients(letter);
	const isOwn = left.step !== null && (step === left.step || isSecond);
	return (
		isOwn &&
		way === letter.way &&
		happenedOn === letter.happenedOn &&
		!shares(left, (each) => each.happenedOn === happenedOn) &&
		!isLogged(of, letter)
	);
}

/** Another copy went the same way and ended the step just as well. */
function shares(left: LeftLetter, fits: (other: SentLetter) => boolean): boolean {
	return otherCopies(left).some((each) => each.way === left.letter.way && fits(each));
}

function arrived({ way, happenedOn, receivedOn }: SentLetter) {
	return way === 'byHand' ? happenedOn : receivedOn;
}

const isLogged = (of: Case, { way, happenedOn }: SentLetter): boolean =>
	of.contacts.some(
		(each) =>
			each.by === 'us' &&
			each.result === 'sent' &&
			each.way === wayInLog[way] &&
			each.happenedOn === happenedOn
	);
