import { newPractice, type PracticeAnswers } from '$lib/domain/records/blank';
import type { Change } from '$lib/domain/records/change';
import { writeDay, type Day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import { fieldNames } from './field-names';
import { differing } from './words';

type Fields = Omit<Practice, 'id'>;

/** The first answers: from that day on a plan stands. */
export function practiceSetUp(answers: PracticeAnswers, plannedOn: Day): Change {
	const fields = newPractice(answers, plannedOn);
	return {
		act: `Plan made on ${writeDay(plannedOn, fields.regionStyle)}`,
		subject: null,
		ops: [{ op: 'add', type: 'practice', id: 'practice', fields }]
	};
}

/** Only the fields that changed; `null` where none did. */
export function practiceEdited(practice: Practice, fields: Partial<Fields>): Change | null {
	const changed = differing<Fields>(practice, fields);
	if (Object.keys(changed).length === 0) return null;
	return {
		act: `Practice changed: ${fieldNames(changed)}`,
		subject: null,
		ops: [{ op: 'set', type: 'practice', id: practice.id, fields: changed }]
	};
}
