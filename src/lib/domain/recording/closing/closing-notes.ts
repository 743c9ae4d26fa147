/** The closing note is kept with the closing, as it is at that moment. */
import { noteNow } from '$lib/domain/closing/closing-note';
import { asRecorded } from '$lib/domain/closing/interruption';
import { written } from '$lib/domain/closing/note/kept';
import { path } from '$lib/domain/path/path';
import { closesFile, type Case } from '$lib/domain/records/case';
import type { Change, Op } from '$lib/domain/records/change';
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
			? { ...op, fields: { ...op.fields, note: noteOf(own, change, context, steps) } }
			: op;
	};
	return { ...change, ops: change.ops.map(noted) };
}

/** What was open before the closing is said as open. */
function noteOf(own: Case, change: Change, context: Context, steps: readonly Step[]): string {
	const open = { ...change, ops: change.ops.filter((op) => !isClosing(op)) };
	const before = path(situation(asRecorded(own, open), context), steps);
	return written(noteNow(situation(asRecorded(own, change), context), before));
}

type Closing = Extract<Op, { op: 'add'; type: 'outcome' }>;

function isClosing(op: Op): op is Closing {
	return op.op === 'add' && op.type === 'outcome' && closesFile(op.fields);
}
