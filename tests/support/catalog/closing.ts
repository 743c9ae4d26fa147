/** A practice that closes, and one client of it, for tests of what is shown of them. */
import { catalog, steps } from '$lib/catalog';
import { day } from '$lib/domain/days/day';
import { cells } from '$lib/domain/path/cells';
import { path } from '$lib/domain/path/path';
import type { Case } from '$lib/domain/records/case';
import type { Practice, Said } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, context, practice } from '$tests/support/domain/cases';

export const closes = practice({ lastSessionOn: day('2026-10-30'), closingOn: day('2026-11-13') });
const none = { returnFromOn: null, returnByOn: null, custodian: null, letterId: null };
export const ofClosing: Said = {
	kind: 'practiceCloses',
	lastSessionOn: day('2026-10-30'),
	closingOn: day('2026-11-13'),
	...none,
	no: 1
};
export const ofLeave: Said = { ...ofClosing, kind: 'leave', closingOn: null };

export function here(own: Partial<Case>, as: Practice = closes) {
	return situation(caseOf(own), context({ catalog, practice: as }));
}

export function grid(own: Partial<Case>, as?: Practice) {
	const one = here(own, as);
	return cells(one, path(one, steps));
}
