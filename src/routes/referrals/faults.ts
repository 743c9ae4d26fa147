import { providerFaults, type Faults } from '$routes/shared/practice/faults';
import type { Day } from '$lib/domain/days/day';
import type { Provider } from '$lib/domain/records';

export type { Faults } from '$routes/shared/practice/faults';

/** What the form cannot save as it is, by the id of the control; `openings` as typed. */
export function formFaults(draft: Provider, openings: string, today: Day): Faults {
	const isNumber = /^\s*\d{0,3}\s*$/.test(openings);
	const sentence = 'Give a number from 0 to 999, or leave it empty if you do not know.';
	const unasked = 'Say on which day they told you so.';
	return {
		...providerFaults(draft, today),
		...(isNumber ? {} : { 'provider-openings': sentence }),
		...(isNumber && openings.trim() && !draft.checkedOn ? { 'provider-checkedOn': unasked } : {})
	};
}

/** `null`: not known. */
export function readOpenings(typed: string): number | null {
	return typed.trim() === '' ? null : Number(typed);
}
