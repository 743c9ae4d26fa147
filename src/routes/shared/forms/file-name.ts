import type { Day } from '$lib/domain/days/day';

/** Holds no name, as that of letters. */
export const formsFileName = (on: Day): string => `closewell-forms-${on}.pdf`;
