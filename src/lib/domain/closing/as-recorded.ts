import type { Case, Change } from '$lib/domain/records';

/** One client’s case with the steps that a change ends and what it says of the client, before it is saved. */
export function asRecorded(case_: Case, { ops }: Change): Case {
	const { id } = case_.client;
	let { client, outcomes, sessions } = case_;
	for (const op of ops) {
		if (op.op === 'set' && op.type === 'client' && op.id === id)
			client = { ...client, ...op.fields };
		if (op.op === 'set' && op.type === 'session')
			sessions = sessions.map((each) => (each.id === op.id ? { ...each, ...op.fields } : each));
		if (op.op === 'add' && op.type === 'outcome' && op.fields.clientId === id)
			outcomes = [...outcomes, { id: op.id, ...op.fields }];
	}
	return { ...case_, client, outcomes, sessions };
}
