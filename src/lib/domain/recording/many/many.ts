/** One change for many clients, so that one undo takes it all back. */
import type { Change, Client, Op, Standing } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { Step } from '$lib/domain/rules';
import { clientEdited } from '$lib/domain/recording/clients';
import { callWords, contactAdded } from '$lib/domain/recording/contacts';
import type { By } from '$lib/domain/recording/changes/on-path';
import { outcomeAdded } from '$lib/domain/recording/outcomes';
import { forMany } from './each';

/** One step does not apply to any of them, for one and the same cause. */
export function notApplicableForMany(
	clients: readonly Client[],
	step: Step,
	cause: { happenedOn: Day; because: string },
	{ newId, region }: By
): Change | null {
	const ending = { ...cause, outcome: 'notApplicable' as const };
	const on = writeDay(cause.happenedOn, region);
	return sameForMany(
		`${step.title}: does not apply as of ${on}, because: ${cause.because}`,
		clients,
		(client) => outcomeAdded(newId(), client, step.id, ending)
	);
}

/** `on` null: the practice's own last day holds for them again. */
export function lastSessionForMany(
	clients: readonly Client[],
	on: Day | null,
	region: Region
): Change | null {
	const act = on
		? `Last session set to ${writeDay(on, region)}`
		: 'Last session set to match the practice';
	return sameForMany(act, clients, set({ lastSessionOn: on }));
}

const standings: Record<Standing, string> = {
	current: 'Current clients from now on',
	former: 'Former clients from now on',
	waiting: 'On the waiting list from now on'
};

export function standingForMany(clients: readonly Client[], standing: Standing): Change | null {
	return sameForMany(standings[standing], clients, set({ standing }));
}

/** One try to reach somebody by phone, and what came of it. */
export type Call = { happenedOn: Day; result: keyof typeof callWords };

/** The same call log for all of them, in the log of attempts of each. */
export function callsForMany(
	clients: readonly Client[],
	{ happenedOn, result }: Call,
	{ newId, region }: By
): Change | null {
	const on = writeDay(happenedOn, region);
	const act =
		result === 'reached' ? `Called and reached on ${on}` : `Called on ${on}, ${callWords[result]}`;
	const call = { happenedOn, by: 'us', way: 'call', result, note: null } as const;
	return sameForMany(act, clients, ({ id }) => contactAdded(newId(), id, call));
}

/** Fields of each, as they are now, under a sentence that says which; whoever has them so already is left out. `null` where nobody changes. */
export function clientsEdited(
	act: string,
	edits: readonly { client: Client; fields: Partial<Omit<Client, 'id'>> }[]
): Change | null {
	return forMany(
		`${act}: `,
		edits.flatMap(({ client, fields }) => {
			const change = clientEdited(client, fields);
			return change ? [{ client, act: change.act, ops: [...change.ops] }] : [];
		})
	);
}

const set =
	(fields: Partial<Omit<Client, 'id'>>) =>
	({ id }: Client): Op => ({ op: 'set', type: 'client', id, fields });

function sameForMany(act: string, clients: readonly Client[], op: (client: Client) => Op) {
	return forMany(
		`${act}: `,
		clients.map((client) => ({ client, act, ops: [op(client)] }))
	);
}
