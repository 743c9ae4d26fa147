/** Days on which a letter cannot have arrived or come back. */
import type { Day } from '$lib/domain/days/day';
import type { Change, Op, SentLetter } from '$lib/domain/records';
import { heardBy, isSpoken, milestones as at } from '$lib/domain/rules';
import { isToClients } from '$lib/domain/recording/letters/letters-left';
import type { Everybody } from '$lib/domain/recording/telling/news-words';

/** `never`: it is refused; else the clinician may say that it is so. `clientId`: `null` for the practice. */
export type DayDoubt = { clientId: string | null; words: string; never: boolean };

/** One fact of a change that is looked at, and how somebody stands whom it is about. */
export type At = { op: Op; change: Change; one: Everybody['one']; write: (day: Day) => string };

/** Whether the words of a letter say that there was a talk. */
const speaksOfATalk = (frozen: string) => /\b(?:talked|spoken|told)\b/i.test(frozen);

/** A letter that mentions a talk left after it, or on its day. */
export function beforeTheTalk({ op, one, write }: At): DayDoubt | null {
	if (op.op !== 'add' || op.type !== 'letter' || !op.fields.clientId) return null;
	const { clientId, happenedOn: on, frozen, said } = op.fields;
	const { outcomes = [] } = one(clientId)?.case ?? {};
	const talks = outcomes.filter((each) => isSpoken(each.step) && heardBy(each) === 'told');
	const first = talks.map(({ happenedOn }) => happenedOn).sort()[0];
	if (!said || !first || on >= first || !speaksOfATalk(frozen)) return null;
	const words = `This letter says that you have talked, and you did so on ${write(first)}: it cannot have left on ${write(on)}. Enter the day on which it leaves, or record another letter at its step on their page.`;
	return { clientId, words, never: true };
}

/** A letter that arrives or comes back before it left, or comes back though none went that way. */
export function notOnItsWay({ op, change, one, write }: At): DayDoubt | null {
	const { subject, ops } = change;
	const own = subject ? one(subject)?.case : undefined;
	if (!own || op.op === 'del') return null;
	const standing = own.letters.filter((each) => each.recordedInError === null && isToClients(each));
	const never = (words: string) => ({ clientId: subject, words, never: true });
	if (op.op === 'add' && op.type === 'contact' && op.fields.result === 'returned') {
		const { way, happenedOn } = op.fields;
		const went = [...standing, ...own.outcomes, ...own.contacts];
		if (went.some((each) => each.way === way && each.happenedOn <= happenedOn)) return null;
		const by = write(happenedOn);
		return never(
			`No letter is recorded that went to them this way by ${by}. Record first that it left.`
		);
	}
	const ofLetter = op.op === 'set' && op.type === 'letter' ? op : null;
	const isGiven = givesLetter(ops);
	const isProof = op.op === 'add' && op.type === 'outcome' && op.fields.step === at.proof;
	const proof = isProof && !isGiven ? op : null;
	const sent = ofLetter ? own.letters.filter(({ id }) => id === op.id) : proof ? standing : [];
	const { receivedOn, returnedOn } = ofLetter?.fields ?? {};
	const on = proof?.fields.happenedOn ?? receivedOn ?? returnedOn;
	const left = sent.map(({ happenedOn }) => happenedOn).sort()[0];
	if (!on || !left || on >= left) return null;
	return never(`The letter left on ${write(left)}: this cannot have been on ${write(on)}.`);
}

const givesLetter = (ops: readonly Op[]) =>
	ops.some((each) => each.op === 'add' && each.type === 'letter');

/** A letter that went once more by its step alone, though the one that came back is kept: what they got would stay unknown. */
export function sentByStepAlone({ op, change: { subject, ops }, one }: At): DayDoubt | null {
	const own = subject ? one(subject)?.case : undefined;
	if (!own || op.op !== 'add' || op.type !== 'outcome' || givesLetter(ops)) return null;
	if (op.fields.step !== at.sentAgain || op.fields.outcome !== 'done') return null;
	const standing = own.letters.filter((each) => each.recordedInError === null && isToClients(each));
	if (!standing.some((each) => liesBack(each, standing))) return null;
	const words =
		'The returned letter is kept here. Open it and record there that it was sent again, so that the letter and how it was sent are kept together.';
	return { clientId: subject, words, never: true };
}

/** Came back, and no copy went since. */
function liesBack({ letter, recipientId, returnedOn }: SentLetter, all: readonly SentLetter[]) {
	if (returnedOn === null) return false;
	const copies = all.filter((each) => each.letter === letter && each.recipientId === recipientId);
	return copies.every(({ happenedOn }) => happenedOn < returnedOn);
}
