import type { Case } from '$lib/domain/records/case';
import type { Change, Op } from '$lib/domain/records/change';

type List = Exclude<keyof Case, 'client'>;

const lists: Partial<Record<Op['type'], List>> = {
	recipient: 'recipients',
	outcome: 'outcomes',
	contact: 'contacts',
	referral: 'referrals',
	session: 'sessions',
	release: 'releases'
};

/** A client as a change about them leaves it. */
export function after(case_: Case, { ops }: Change): Case {
	return ops.reduce(applied, case_);
}

function applied(case_: Case, op: Op): Case {
	if (op.type === 'client') {
		return op.op === 'set' ? { ...case_, client: { ...case_.client, ...op.fields } } : case_;
	}
	const list = lists[op.type];
	if (!list || op.op === 'del') return case_;
	const records: readonly { id: string }[] = case_[list];
	const changed =
		op.op === 'add'
			? [...records, { id: op.id, ...op.fields }]
			: records.map((each) => (each.id === op.id ? { ...each, ...op.fields } : each));
	return { ...case_, [list]: changed };
}
