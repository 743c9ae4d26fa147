/** A client with referrals, and what a change about them says, for tests. */
import { newReferral } from '$lib/domain/records/blank';
import type { Change } from '$lib/domain/records/change';
import { milestones as at } from '$lib/domain/rules/milestones';
import { path } from '$lib/domain/path/path';
import type { Outcome, Referral } from '$lib/domain/records';
import { client, ids, isAccepted, provider, situationOf, step, today } from './cases';
import type { Referred } from '$lib/domain/recording/referrals';

const steps = Object.values(at).map((id) => step(id));
/** Asked for openings today. */
export const river = provider({ checkedOn: today });

/** To that one, suggested today. */
export function referral(changed: Partial<Referral> = {}): Referral {
	const known = {
		clientId: 'zoe',
		providerId: river.id,
		providerName: river.name,
		suggestedOn: today
	};
	return { id: 'one', ...newReferral({ ...known, ...changed }) };
}

/** Every milestone is open, unless an outcome is given. */
export function referred(referrals: Referral[] = [], outcomes: Outcome[] = []): Referred {
	const open = path(situationOf({ outcomes }), steps);
	return { client: client(), path: open, referrals, region: 'US', newId: ids() };
}

/** The steps a change ends, and the fields it sets. */
export function said(change: Change | null) {
	const ops = change?.ops ?? [];
	return {
		act: change?.act,
		ends: ops.flatMap((op) => (op.op === 'add' && op.type === 'outcome' ? [op.fields.step] : [])),
		sets: ops.flatMap((op) => (op.op === 'set' ? [op.fields] : [])),
		accepted: ops.every(isAccepted)
	};
}
