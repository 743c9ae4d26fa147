import type { Change, Practice } from '$lib/domain/records';
import type { Day } from '$lib/domain/days/day';
import { counted, type Overrule, type Overrules, type RuleNumber } from '$lib/domain/rules';

/** The therapist's own number takes the place of the rule's, with the reason. */
export function numberOverruled(
	practice: Practice,
	number: RuleNumber,
	own: Pick<Overrule, 'value' | 'reason'>,
	on: Day
): Change {
	const { id, label, unit, value } = number;
	const overrules = { ...practice.overrules, [id]: { ...own, unit, on } };
	const words = `${counted(own.value, unit)} in place of ${counted(value, unit)}`;
	return changed(practice, overrules, `${label}: ${words}, because: ${own.reason}`);
}

/** The stated number stands again. */
export function numberRestored(practice: Practice, { id, label, unit, value }: RuleNumber): Change {
	const overrules = Object.fromEntries(
		Object.entries(practice.overrules).filter(([each]) => each !== id)
	);
	return changed(practice, overrules, `${label}: back to ${counted(value, unit)}`);
}

function changed(practice: Practice, overrules: Overrules, act: string): Change {
	const fields = { overrules };
	return { act, subject: null, ops: [{ op: 'set', type: 'practice', id: practice.id, fields }] };
}
