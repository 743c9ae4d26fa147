import type { Case, Change } from '$lib/domain/records';
import { withFirstVisit, withSessionsHeld } from '$lib/domain/recording';

/** What a change says of the next provider and of planned sessions is said of them too. */
export const alsoSaid = (change: Change, own: Case): Change =>
	withSessionsHeld(withFirstVisit(change, own.referrals), own);
