/** That a letter arrived, said at the step of a path: the letter itself says it too. */
import type { Case, Change, Op, SentLetter } from '$lib/domain/records';
import { proofOf } from '$lib/domain/letters/proof';
import { milestones as at } from '$lib/domain/rules';
import type { Everybody } from '$lib/domain/recording/telling/news-words';
import { isToClients, readerOf } from './letters-left';

type Ending = Extract<Op, { op: 'add'; type: 'outcome' }>['fields'];

/** The same change, in which each letter that it says has arrived is received on that day; how that is known nobody said. */
export function withArrivals(change: Change, { one }: Pick<Everybody, 'one'>): Change {
	const { ops } = change;
	if (ops.some(({ type }) => type === 'letter')) return change;
	const received = ops.flatMap((op): Op[] => {
		if (op.op !== 'add' || op.type !== 'outcome' || op.fields.outcome !== 'done') return [];
		const own = one(op.fields.clientId)?.case;
		const fields = { receivedOn: op.fields.happenedOn, receivedBy: null };
		const arrived = own ? arrivedBy(op.fields, own) : [];
		return arrived.map(({ id }) => ({ op: 'set', type: 'letter', id, fields }));
	});
	return received.length > 0 ? { ...change, ops: [...ops, ...received] } : change;
}

function arrivedBy({ step, happenedOn, reached }: Ending, own: Case): readonly SentLetter[] {
	const underway = own.letters.filter(
		(each) => proofOf(each) === 'none' && each.happenedOn <= happenedOn
	);
	if (step === at.arrived)
		return underway.filter((each) => each.providerId && each.letter === 'transfer-summary');
	if (step !== at.proof) return [];
	const notices = noticesOf(own);
	return underway.filter(
		(each) =>
			isToClients(each) &&
			notices.has(each.letter) &&
			(reached === null || readerOf(each).some((id) => reached.includes(id)))
	);
}

/** The kinds of letters by which they had the notice. */
function noticesOf({ outcomes, letters }: Case): ReadonlySet<string> {
	const ids = outcomes.flatMap(({ step, said }) => (step === at.letter && said?.letterId) || []);
	return new Set(letters.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter));
}
