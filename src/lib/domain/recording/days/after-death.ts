/** What a client is said to have done, heard or been sent after they had died. */
import type { Day } from '$lib/domain/days/day';
import type { Op } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules';
import type { At, DayDoubt } from './letter-days';

type Done = { clientId: string; on: Day };

/** The day may be one on which it was learned alone: it is asked, and the record says on which day they died at the latest. */
export function afterDeath({ op, change, one, write }: At): DayDoubt | null {
	const done = doneBy(op, change.subject);
	const here = done && one(done.clientId);
	const { circumstances = [], circumstancesSince = {} } = here?.case.client ?? {};
	const died = circumstances.includes('deceased') ? circumstancesSince['deceased'] : undefined;
	if (!done || !here || !died || done.on <= died || isOfTheRecord(op, here)) return null;
	const words = `They died on or before ${write(died)}, by what is noted; this happened after that, on ${write(done.on)}.`;
	return { clientId: done.clientId, words, never: false };
}

function doneBy(op: Op, subject: string | null): Done | null {
	if (op.op === 'set' && op.type === 'client' && op.fields.lastSeenOn)
		return { clientId: op.id, on: op.fields.lastSeenOn };
	if (op.op === 'set' && op.type === 'session' && op.fields.standing === 'held')
		return subject && op.fields.happenedOn ? { clientId: subject, on: op.fields.happenedOn } : null;
	if (op.op !== 'add') return null;
	if (op.type !== 'outcome' && op.type !== 'letter' && op.type !== 'contact') return null;
	const { clientId, happenedOn: on } = op.fields;
	return clientId ? { clientId, on } : null;
}

const ofOthers: readonly string[] = ['reachedOther', 'somebodyElse', 'returned'];

/** The file is closed and kept after a death, others answer, and letters come back or go to others. */
function isOfTheRecord(op: Op, { circumstances }: Situation): boolean {
	if (op.op !== 'add') return false;
	if (op.type === 'contact') return ofOthers.includes(op.fields.result);
	if (op.type === 'letter') return Boolean(op.fields.correspondentId ?? op.fields.providerId);
	if (op.type !== 'outcome') return false;
	const { step, outcome } = op.fields;
	const kept = circumstances.flatMap(({ keepsOnly, brings }) =>
		keepsOnly ? [...keepsOnly.steps, ...brings] : []
	);
	return outcome === 'notApplicable' || kept.some((each) => each === step);
}
