import { newPractice, type Change, type Practice, type PracticeAnswers } from '$lib/domain/records';
import { writeDay, type Day } from '$lib/domain/days/day';
import type { Reason } from '$lib/domain/rules';
import { fieldNames } from './field-names';
import { differing } from './words';

type Fields = Omit<Practice, 'id'>;

/** Another kind of ending, or the first day that is set for this one. */
export function beginsPlan(
	practice: Practice,
	changed: Partial<Practice>,
	{ from, to }: NewReason
): boolean {
	const isOther =
		from.ends !== to.ends ||
		from.temporary !== to.temporary ||
		from.practiceEnds !== to.practiceEnds ||
		from.startedBy !== to.startedBy;
	// Whoever acts for a colleague begins with the absence, whatever day the practice closes on.
	const isFirst = !to.byExecutor && practice.lastSessionOn === null && practice.closingOn === null;
	const isSet = Boolean(changed.lastSessionOn ?? changed.closingOn);
	return isOther || (to.ends && isFirst && isSet);
}

/** The first answers: from that day on a plan stands. */
export function practiceSetUp(answers: PracticeAnswers, plannedOn: Day): Change {
	const fields = newPractice(answers, plannedOn);
	return {
		act: `Plan made on ${writeDay(plannedOn, fields.regionStyle)}`,
		subject: null,
		ops: [{ op: 'add', type: 'practice', id: 'practice', fields }]
	};
}

/** Another executor has agreed to nothing yet, and holds no letter. */
function unsaidOfAnother(
	{ executorName }: Practice,
	{ executorName: name = executorName }: Partial<Fields>
): Partial<Fields> {
	return name === executorName ? {} : { executorAgreedOn: null, executorLetterOn: null };
}

/** What the practice's reason was and is, and the day of the change. */
export type NewReason = { from: Reason; to: Reason; on: Day };

/** Only the fields that changed; `null` where none did. What ends otherwise, or ends at last, begins a plan of its own. */
export function practiceEdited(
	practice: Practice,
	fields: Partial<Fields>,
	reason: NewReason | null = null
): Change | null {
	const own = differing<Fields>(practice, { ...unsaidOfAnother(practice, fields), ...fields });
	if (Object.keys(own).length === 0) return null;
	const begins = reason !== null && beginsPlan(practice, own, reason);
	// Whoever acts for nobody any more is absent from nothing.
	const back = reason?.from.startedBy === 'others' && reason.to.startedBy !== 'others';
	const changed = {
		...own,
		...(begins && { plannedOn: reason.on }),
		...(back && { absentSinceOn: null, absence: null })
	};
	return {
		act: `Practice changed: ${fieldNames(changed)}`,
		subject: null,
		ops: [{ op: 'set', type: 'practice', id: practice.id, fields: changed }]
	};
}
