import type { Case, Practice } from '$lib/domain/records';
import { isDeclined, isSettled } from './referrals';
import { wishOf, type Wish } from './wish';

/** So many names stand on each client's list (Psychiatric News 2023). */
export const namesEach = 3;

/** A client who looks for a next provider. */
export type Seeker = {
	case: Case;
	wish: Wish;
	/** How many names the client still lacks of three. */
	wanted: number;
	/** Providers named to them before, those that were declined too. */
	known: ReadonlySet<string>;
};

/** A client who needs no further care, has a next provider or three names already looks for nobody. */
export function seekerOf(case_: Case, practice: Practice): Seeker | null {
	const { client, referrals } = case_;
	if (client.standing !== 'current' || client.need === 'none') return null;
	if (referrals.some(isSettled)) return null;
	const wanted = namesEach - referrals.filter((each) => !isDeclined(each)).length;
	const known = new Set(referrals.map(({ providerId }) => providerId));
	return wanted > 0 ? { case: case_, wish: wishOf(case_, practice), wanted, known } : null;
}
