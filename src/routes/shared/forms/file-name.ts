import type { Day } from '$lib/domain/days/day';

/** Holds no name, as that of letters. */
export function formsFileName(on: Day): string {
	return `closewell-forms-${on}.pdf`;
}
