/** The closing note is kept with the closing, as it is at that moment. */
import { noteNow, type ClosingNote } from '$lib/domain/closing/closing-note';
import { asRecorded } from '$lib/domain/closing/interruption';
import { written } from '$lib/domain/closing/note/kept';
import { path } from '$lib/domain/path/path';
import { closesFile, type Case } from '$lib/domain/records/case';
import type { Change, Op } from '$lib/domain/records/change';
import type { Situation } from '$lib/domain/rules/ending';
import type { StepId } from '$lib/domain/rules/ids';
import { milestones as at } from '$lib/domain/rules/milestones';
import { situation, type Context } from '$lib/domain/rules/situation';
import type { Step } from '$lib/domain/rules/step';

/** Gives each closing of the change its note; whatever is said in the same change is in it. */
export function withNotes(
	change: Change,
	cases: readonly Case[],
	context: Context,
	steps: readonly Step[]
): Change {
	if (!change.ops.some(isClosing)) return change;
	const noted = (op: Op): Op => {
		if (!isClosing(op)) return op;
		const own = cases.find(({ client }) => client.id === op.fields.clientId);
		return own
			? { ...op, fields: { ...op.fields, note: written(noteAfter(own, change, context, steps)) } }
			: op;
	};
	return { ...change, ops: change.ops.map(noted) };
}

/**
 * The note as it will be kept once the change is recorded. What was open before the closing is said as open: a closed file
 * asks whether nothing holds any more.
 */
export function noteAfter(
	own: Case,
	change: Change,
	context: Context,
	steps: readonly Step[]
): ClosingNote {
	const open = { ...change, ops: change.ops.filter((op) => !isClosing(op)) };
	const before = situation(asRecorded(own, open), context);
	const closed = situation(asRecorded(own, change), context);
	const of = (step: StepId) => (step === at.closed ? closed : before);
	const ended: Situation['ended'] = (step) => of(step).ended(step);
	const doneOn: Situation['doneOn'] = (step) => of(step).doneOn(step);
	return noteNow({ ...closed, known: before.known, ended, doneOn }, path(before, steps));
}

type Closing = Extract<Op, { op: 'add'; type: 'outcome' }>;

function isClosing(op: Op): op is Closing {
	return op.op === 'add' && op.type === 'outcome' && closesFile(op.fields);
}
