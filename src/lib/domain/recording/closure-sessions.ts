/** Closure sessions as they are planned, moved, held or not; each step of the path that this ends ends with it. */
import type { Change, Client, ClosureSession, Op, Outcome } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import { milestones as at, type Topic } from '$lib/domain/rules';
import { items } from '$lib/domain/path/path';
import { isLive } from '$lib/domain/sessions/closure-days';
import { titlesCovered } from '$lib/domain/sessions/closure-sessions';
import type { ClientOnPath } from './changes/on-path';
import { ended } from './referrals';
import { byWay, counted } from './words';

export type Closing = ClientOnPath & { sessions: readonly ClosureSession[] };

/** How a planned session ended; `covered` is `null` where it was held as agreed, or not held. */
export type SessionEnding = {
	standing: 'held' | 'missed' | 'declined';
	happenedOn: Day;
	way: ClosureSession['way'];
	covered: readonly string[] | null;
};

/** `wanted`: how many there were to be; more than that are the new number. */
export function sessionsPlanned(of: Closing, days: readonly Day[], on: Day, wanted = Infinity) {
	const planned = days.map((plannedOn): Op => {
		const fields = { clientId: of.client.id, plannedOn, ...notYet };
		return { op: 'add', type: 'session', id: of.newId(), fields };
	});
	const closureSessions = of.sessions.filter(isLive).length + days.length;
	const more: Op = { op: 'set', type: 'client', id: of.client.id, fields: { closureSessions } };
	const list = days.map((each) => writeDay(each, of.region)).join(', ');
	const number = counted(days.length, 'closure session', 'closure sessions');
	return {
		act: `${number} planned: ${list}`,
		subject: of.client.id,
		ops: [
			...planned,
			...(closureSessions > wanted ? [more] : []),
			...ended(of, [at.sessionsPlanned], { outcome: 'done', happenedOn: on })
		]
	};
}

const notYet = { standing: 'planned', happenedOn: null, way: null, covered: null } as const;

/** `also`: steps that were done in the same session, such as the safety plan. */
export function sessionEnded(
	of: Closing & { agenda: readonly Topic[] },
	session: ClosureSession,
	ending: SessionEnding,
	also: readonly string[] = []
): Change {
	const { standing, happenedOn, way, covered } = ending;
	const fields = { standing, happenedOn, way, covered: covered && [...covered] };
	const titles = titlesCovered(covered, of.agenda).join('; ');
	const acts = items(of.path).filter(({ step, outcome }) => !outcome && also.includes(step.id));
	const on = `${byWay(way)} on ${writeDay(happenedOn, of.region)}`;
	return {
		act: [
			`Closure session ${standing}${on}${titles && `, covered: ${titles}`}`,
			...acts.map(({ step }) => step.act)
		].join('. '),
		subject: of.client.id,
		ops: [
			{ op: 'set', type: 'session', id: session.id, fields },
			...(standing === 'held' ? lastSeen(of.client, happenedOn) : []),
			...ended(of, also, { outcome: 'done', happenedOn, way }),
			...allHeld(of, session, ending)
		]
	};
}

export function sessionMoved(session: ClosureSession, to: Day, region: Region): Change {
	const { id, clientId, plannedOn } = session;
	return {
		act: `Closure session of ${writeDay(plannedOn, region)} moved to ${writeDay(to, region)}`,
		subject: clientId,
		ops: [{ op: 'set', type: 'session', id, fields: { plannedOn: to } }]
	};
}

export function sessionCancelled(
	{ id, clientId, plannedOn }: ClosureSession,
	region: Region
): Change {
	return {
		act: `Closure session of ${writeDay(plannedOn, region)} cancelled`,
		subject: clientId,
		ops: [{ op: 'set', type: 'session', id, fields: { standing: 'cancelled' } }]
	};
}

export function lastSeen({ id, lastSeenOn }: Client, on: Day): Op[] {
	if (lastSeenOn !== null && lastSeenOn >= on) return [];
	return [{ op: 'set', type: 'client', id, fields: { lastSeenOn: on } }];
}

/** The last planned one that is held or declined ends them all; after a missed one another may follow. */
function allHeld(of: Closing, { id }: ClosureSession, ending: SessionEnding): Op[] {
	const others = of.sessions.filter((each) => each.id !== id);
	const open = others.some(({ standing }) => standing === 'planned');
	if (open || ending.standing === 'missed') return [];
	const held = [...others, ending].some(({ standing }) => standing === 'held');
	const outcome: Outcome['outcome'] = held ? 'done' : 'declined';
	const { happenedOn, way } = ending;
	return ended(of, [at.sessionsHeld], { outcome, happenedOn, way });
}
