/** Closure sessions that are said to be over: those planned up to that day were held, each on its own day. */
import type { Case, Change, ClosureSession, Op, Way } from '$lib/domain/records';
import { latest, type Day } from '$lib/domain/days/day';
import { heldDays, milestones as at } from '$lib/domain/rules';
import { lastSeen } from './closure-sessions';
import { saidOf } from './many/each';
import { counted } from './words';

/** The planned sessions, the earliest first: up to that day, and those after it. */
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
 * were over with the last of them, whenever that is said. Held or declined, those planned for later are called off.
 */
export function withSessionsHeld(
	change: Change,
	{ client, sessions }: Pick<Case, 'client' | 'sessions'>
): Change {
	const said = change.ops.find((op): op is Said => saysEnd(op, client.id))?.fields;
	if (!said) return change;
	const named = new Set(change.ops.map(({ id }) => id));
	const others = sessions.filter(({ id }) => !named.has(id));
	const { upTo, after } = plannedAround(others, said.happenedOn);
	const held = said.outcome === 'done' ? upTo : [];
	const last = held.at(-1)?.plannedOn ?? null;
	const over = latest([last, ...heldDays(sessions)]);
	const fields = { standing: 'cancelled' } as const;
	const off = after.map(({ id }): Op => ({ op: 'set', type: 'session', id, fields }));
	const seen = last && !named.has(client.id) ? lastSeen(client, last) : [];
	const ops = [...held.map((each) => asAgreed(each, said.way)), ...off, ...seen];
	const number = counted(off.length, 'session', 'sessions');
	const words = off.length > 0 ? `. ${number} planned for later called off` : '';
	return {
		...saidOf(change, client.id, words),
		ops: [...change.ops.map((op) => overOn(op, client.id, over)), ...ops]
	};
}

function overOn(op: Op, clientId: string, happenedOn: Day | null): Op {
	const isOver = happenedOn && saysEnd(op, clientId) && op.fields.outcome === 'done';
	return isOver ? { ...op, fields: { ...op.fields, happenedOn } } : op;
}

type Said = Extract<Op, { op: 'add'; type: 'outcome' }>;

function saysEnd(op: Op, clientId: string): op is Said {
	if (op.op !== 'add' || op.type !== 'outcome' || op.fields.clientId !== clientId) return false;
	return op.fields.step === at.sessionsHeld && op.fields.outcome !== 'unreachable';
}

function asAgreed({ id, plannedOn }: ClosureSession, way: Way | null): Op {
	const how = way === 'inPerson' || way === 'video' || way === 'phone' ? way : null;
	const fields = { standing: 'held', happenedOn: plannedOn, way: how, covered: null } as const;
	return { op: 'set', type: 'session', id, fields };
}
