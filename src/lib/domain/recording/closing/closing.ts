/** Closing a file and opening it again, and the reason for going on where something is missing. */
import type { Case, Change, Client, Op, Outcome } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules';
import { items } from '$lib/domain/path/path';
import type { ClientOnPath } from '$lib/domain/recording/changes/on-path';
import { outcomeAdded } from '$lib/domain/recording/outcomes';
import { differing } from '$lib/domain/recording/words';

/** What the closing note says that nothing else records. */
export type NoteFacts = Pick<Client, 'sessionCount' | 'statusAtEnd' | 'riskAtEnd'>;

/** The note is right: note and file end together; those that ended before stay as they are. */
export function fileClosed(
	{ client, path, newId, region }: ClientOnPath,
	facts: NoteFacts,
	happenedOn: Day
): Change {
	const changed = differing<NoteFacts>(client, facts);
	const steps: readonly string[] = [at.closingNote, at.closed];
	const open = items(path).filter(({ step, outcome }) => !outcome && steps.includes(step.id));
	const set: Op = { op: 'set', type: 'client', id: client.id, fields: changed };
	return {
		act: `Closing note confirmed, file closed on ${writeDay(happenedOn, region)}`,
		subject: client.id,
		ops: [
			...(Object.keys(changed).length > 0 ? [set] : []),
			...open.map(({ step }) =>
				outcomeAdded(newId(), client, step.id, { outcome: 'done', happenedOn })
			)
		]
	};
}

/** The path stands as it was before the file was closed; `null` where it is open. */
export function fileReopened(
	{ client, outcomes }: Pick<Case, 'client' | 'outcomes'>,
	on: Day,
	because: string,
	region: Region
): Change | null {
	const closing = outcomes.filter(({ step }) => step === at.closed);
	if (closing.length === 0) return null;
	return {
		act: `${reopened} on ${writeDay(on, region)}, because: ${because}`,
		subject: client.id,
		ops: closing.map(({ id }): Op => ({ op: 'del', type: 'outcome', id }))
	};
}

/** How the trail begins to say it. */
export const reopened = 'File opened again';

/** Whether a sentence of the trail says that the file was opened again. */
export const saysReopened = (act: string): boolean => act.startsWith(reopened);

/** Why the clinician went on although something was missing: it stays with the outcome, and in the trail. */
export function withReason(change: Change, because: string | null): Change {
	if (because === null) return change;
	const told = (op: Op): Op =>
		op.op === 'add' && op.type === 'outcome' && goesOn(op.fields)
			? { ...op, fields: { ...op.fields, because } }
			: op;
	return { ...change, act: `${change.act}, because: ${because}`, ops: change.ops.map(told) };
}

/** Whether a change closes the file, passes the last session, held or declined, or makes somebody no current client. */
export function leavesClient({ ops }: Change): boolean {
	return ops.some((op) => {
		if (op.op === 'add' && op.type === 'outcome') return goesOn(op.fields);
		if (op.op !== 'set' || op.type !== 'client') return false;
		return op.fields.standing !== undefined && op.fields.standing !== 'current';
	});
}

function goesOn({ step, outcome }: Pick<Outcome, 'step' | 'outcome'>): boolean {
	if (step === at.closed) return outcome === 'done';
	return step === at.sessionsHeld && (outcome === 'done' || outcome === 'declined');
}
