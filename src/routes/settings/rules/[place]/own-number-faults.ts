import type { RuleNumber } from '$lib/domain/rules';
import type { Faults } from '$routes/shared/practice/faults';

/** About ten years in days. */
const MOST = 3650;

/** One sentence for each field of the form that will not do, by the field's id, which begins with `field`. */
export function ownNumberFaults(
	number: RuleNumber,
	value: string,
	reason: string,
	field: string
): Faults {
	const faults: Faults = {};
	const typed = Number(value.trim());
	if (!/^\d+$/.test(value.trim())) {
		faults[`${field}-value`] = 'Give a whole number, such as 10.';
	} else if (typed > MOST) {
		faults[`${field}-value`] = `Give a number up to ${MOST}.`;
	} else if (typed === number.value) {
		faults[`${field}-value`] = `It is ${number.value} already. Give another number, or cancel.`;
	}
	if (!reason.trim())
		faults[`${field}-reason`] = 'Say why, for your own record: who told you, or where you read it.';
	return faults;
}
