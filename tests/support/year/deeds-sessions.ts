/** Closure sessions, and what has to come first. */
import {
	groupEnded,
	outcomeRecorded,
	sessionEnded,
	sessionMoved,
	sessionsPlanned,
	stepsEndedBy,
	whyNot,
	withAttempts,
	withSessionsHeld
} from '$lib/domain/recording';
import { agenda } from '$lib/catalog';
import { addDays } from '$lib/domain/days/day';
import type { Life } from './life';
import type { Deed } from './list';
import { isOpen, of } from './on-path';

export function planSessions(life: Life, id: string): boolean {
	const person = life.office.one(id);
	if (!isOpen(person, 'plan-closure-sessions')) return false;
	const days = [6, 13, 20].slice(0, 1 + life.upTo(2)).map((ahead) => life.ahead(ahead));
	const change = sessionsPlanned(of(life, person), days, life.today);
	const ids = change.ops.flatMap((op) => (op.type === 'session' ? [op.id] : []));
	return life.happened(change, { kind: 'sessions planned', days, ids }, [id]);
}

/** The next planned session was held, missed, or is moved. */
export function goOn(life: Life, id: string): boolean {
	const person = life.office.one(id);
	if (person.case.client.standing !== 'current') return false;
	const planned = person.case.sessions.filter(({ standing }) => standing === 'planned');
	const session = planned.sort((a, b) => a.plannedOn.localeCompare(b.plannedOn))[0];
	if (!session) return false;
	if (session.plannedOn > life.today) {
		if (life.chance(0.7)) return false;
		const to = addDays(session.plannedOn, 7);
		const deed: Deed = { kind: 'session moved', session: session.id, to };
		return life.happened(sessionMoved(session, to, 'US'), deed, [id]);
	}
	const kind = life.chance(0.8) ? 'held' : 'missed';
	const way = kind === 'held' ? 'inPerson' : null;
	const topics = kind === 'held' && life.chance(0.5) ? agenda.slice(0, 1 + life.upTo(2)) : [];
	const covered = topics.length > 0 ? topics.map((each) => each.id) : null;
	const ending = { standing: kind, happenedOn: session.plannedOn, way, covered } as const;
	const change = sessionEnded({ ...of(life, person), agenda }, session, ending);
	const deed: Deed = { kind, session: session.id, covered: topics.map(({ title }) => title) };
	return life.happened(change, deed, [id], session.plannedOn);
}

/** One press for all of them. */
export function allHeld(life: Life, id: string): boolean {
	const person = life.office.one(id);
	const act = life.office.act('closing-session-held');
	const ends = stepsEndedBy(person.path, act);
	if (!isOpen(person, 'hold-closure-sessions') || ends.length === 0) return false;
	if (whyNot(act, person.situation, person.path) !== null) return false;
	const doing = { happenedOn: life.today, way: 'inPerson' } as const;
	const { client } = person.case;
	const change = groupEnded({ client, path: person.path, ...life.office.by }, act, doing);
	const whole = change && withSessionsHeld(change, person.case);
	return life.happened(whole, { kind: 'all held', way: 'inPerson' }, [id]);
}

const first = [
	'check-custody',
	'read-the-contract',
	'consult',
	'review-progress',
	'try-another-plan',
	'confirm-address',
	'talk-over-the-notice'
];

/** Something that has to come before others. */
export function comesFirst(life: Life, id: string): boolean {
	const person = life.office.one(id);
	const step = first.find((each) => isOpen(person, each));
	if (!step) return false;
	const found = life.office.step(step);
	const ending = {
		outcome: 'done',
		happenedOn: life.today,
		who: step === 'consult' ? 'Dr. Weil' : null
	} as const;
	const { client } = person.case;
	const change = outcomeRecorded(client, found, ending, life.office.newId(), 'US');
	const whole = withAttempts(change, { client, path: person.path, newId: life.office.newId });
	const deed = deedOf(life, id, step, found.title);
	return life.happened(whole, deed, [id]);
}

function deedOf(life: Life, id: string, step: string, title: string): Deed {
	if (step === 'talk-over-the-notice') return { kind: 'talked over', tells: life.newsOf(id) };
	return step === 'consult' ? { kind: 'consulted', with: 'Dr. Weil' } : { kind: 'step', title };
}
