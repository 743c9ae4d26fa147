/** Closure sessions that are said to be over: those planned up to that day were held, each on its own day. */
import type { Case } from '$lib/domain/records/case';
import type { Change, Op } from '$lib/domain/records/change';
import { later, type Day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { ClosureSession, Way } from '$lib/domain/records';

/** The planned sessions, the earliest first: up to that day, and those after it, which stay planned. */
export type Planned = { upTo: readonly ClosureSession[]; after: readonly ClosureSession[] };

export function plannedAround(sessions: readonly ClosureSession[], on: Day): Planned {
	const planned = sessions
		.filter(({ standing }) => standing === 'planned')
		.sort((a, b) => a.plannedOn.localeCompare(b.plannedOn));
	return {
		upTo: planned.filter(({ plannedOn }) => plannedOn <= on),
		after: planned.filter(({ plannedOn }) => plannedOn > on)
	};
}

/**
 * Where a change says that this client’s closure sessions were held, those planned by then are held in it too, and they
 * were over with the last of them, whenever that is said.
 */
export function withSessionsHeld(
	change: Change,
	{ client, sessions }: Pick<Case, 'client' | 'sessions'>
): Change {
	const said = heldIn(change, client.id);
	if (said === null) return change;
	const named = new Set(change.ops.map(({ id }) => id));
	const held = plannedAround(sessions, said.happenedOn).upTo.filter(({ id }) => !named.has(id));
	const last = held.at(-1)?.plannedOn ?? null;
	if (last === null) return change;
	const isNews = !named.has(client.id) && (client.lastSeenOn === null || client.lastSeenOn < last);
	const seen: Op = { op: 'set', type: 'client', id: client.id, fields: { lastSeenOn: last } };
	const over = sessions.reduce<Day>(
		(day, each) => (each.standing === 'held' ? later<Day>(day, each.happenedOn ?? day) : day),
		last
	);
	const ops = [...held.map((each) => asAgreed(each, said.way)), ...(isNews ? [seen] : [])];
	return { ...change, ops: [...change.ops.map((op) => overOn(op, client.id, over)), ...ops] };
}

function overOn(op: Op, clientId: string, happenedOn: Day): Op {
	return saysHeld(op, clientId) ? { ...op, fields: { ...op.fields, happenedOn } } : op;
}

type Said = Extract<Op, { op: 'add'; type: 'outcome' }>;

function heldIn({ ops }: Change, clientId: string): Said['fields'] | null {
	return ops.find((op): op is Said => saysHeld(op, clientId))?.fields ?? null;
}

function saysHeld(op: Op, clientId: string): op is Said {
	if (op.op !== 'add' || op.type !== 'outcome' || op.fields.clientId !== clientId) return false;
	return op.fields.step === at.sessionsHeld && op.fields.outcome === 'done';
}

function asAgreed({ id, plannedOn }: ClosureSession, way: Way | null): Op {
	const how = way === 'inPerson' || way === 'video' || way === 'phone' ? way : null;
	const fields = { standing: 'held', happenedOn: plannedOn, way: how, covered: null } as const;
	return { op: 'set', type: 'session', id, fields };
}
