/** What was agreed for the hand-off, and the first visit, which is said once for step and referral alike. */
import type { Change, Client, Op, Referral } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import { isSameName, milestones as at, nextProvider } from '$lib/domain/rules';

const ways: Record<NonNullable<Client['handOffWay']>, string> = {
	letter: 'by letter',
	call: 'with a call',
	joint: 'in a joint meeting'
};

export function handOffWayChosen(client: Client, handOffWay: Client['handOffWay']): Change | null {
	if (handOffWay === client.handOffWay) return null;
	return {
		act: handOffWay ? `Hand-off agreed ${ways[handOffWay]}` : 'Way of the hand-off left open',
		subject: client.id,
		ops: [{ op: 'set', type: 'client', id: client.id, fields: { handOffWay } }]
	};
}

/** With `null` the client wants none, or no more. */
export function followUpAgreed(
	client: Client,
	followUpUntilOn: Day | null,
	region: Region
): Change | null {
	if (followUpUntilOn === client.followUpUntilOn) return null;
	return {
		act: followUpUntilOn
			? `Follow-up agreed until ${writeDay(followUpUntilOn, region)}`
			: 'No follow-up, as the client wishes',
		subject: client.id,
		ops: [{ op: 'set', type: 'client', id: client.id, fields: { followUpUntilOn } }]
	};
}

/** A first visit recorded as kept on the path is kept in the client's referral too. */
export function withFirstVisit(change: Change, referrals: readonly Referral[]): Change {
	const referral = nextProvider(referrals);
	if (referral === null || referral.visitKeptOn !== null) return change;
	const on = visitIn(change, referral);
	if (on === null) return change;
	const fields = { visitKeptOn: on, missedOn: null };
	const op: Op = { op: 'set', type: 'referral', id: referral.id, fields };
	const alreadyThere = change.ops.some(({ id }) => id === referral.id);
	return alreadyThere ? change : { ...change, ops: [...change.ops, op] };
}

/** With somebody else it is no visit to whom they chose. */
function visitIn({ ops }: Change, { clientId, providerName }: Referral): Day | null {
	for (const op of ops) {
		if (op.op !== 'add' || op.type !== 'outcome' || op.fields.clientId !== clientId) continue;
		const { step, outcome, happenedOn, who } = op.fields;
		const isThere = who === null || isSameName(who, providerName);
		if (step === at.firstVisit && outcome === 'done' && isThere) return happenedOn;
	}
	return null;
}
