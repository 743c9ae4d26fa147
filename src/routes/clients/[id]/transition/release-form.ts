/** What the form of a release asks, and what is wrong with an answer. */
import type { Day, Region } from '$lib/domain/days/day';
import type { ReleaseFields } from '$lib/domain/recording';
import type { Provider } from '$lib/domain/records';
import { combinedFault, isCombined } from '$lib/domain/releases/release';
import { expiryFault, type ReleaseLimit } from '$lib/domain/releases/release-expiry';
import { nextProvider, type Situation } from '$lib/domain/rules';

export const purposes = ['So that care can go on', 'The client asks for it'] as const;

/** Whom to choose from: where the client goes comes first. `null` stands for somebody who is not in the directory. */
export function receivers({ case: own, providers }: Situation): Provider[] {
	const first = nextProvider(own.referrals)?.providerId;
	return [...providers].sort((a, b) => Number(b.id === first) - Number(a.id === first));
}

type Bounds = { today: Day; limit: ReleaseLimit | null; region: Region };

/** By the field's id; empty where all is well. */
export function releaseFaults(draft: ReleaseFields, { today, limit, region }: Bounds) {
	const { signedOn, expiresOn, scope } = draft;
	const faults: Record<string, string> = {};
	if (draft.to.trim() === '') faults['release-to'] = 'Say who may receive it.';
	if (scope.length === 0) faults['release-scope'] = 'Choose what may be passed on.';
	if (isCombined(scope))
		faults['release-scope'] = `${combinedFault} Make a second release for them.`;
	if (draft.purpose.trim() === '') faults['release-purpose'] = 'Say what it is for.';
	if (signedOn !== null && signedOn > today)
		faults['release-signed'] = 'This day is still to come. Leave it empty until it is signed.';
	const until = expiresOn && expiryFault(expiresOn, signedOn ?? today, limit, region);
	if (expiresOn === null) faults['release-until'] = 'Enter the day it ends.';
	else if (until) faults['release-until'] = until;
	return faults;
}
