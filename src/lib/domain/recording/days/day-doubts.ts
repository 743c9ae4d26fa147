/** Days that cannot be, or hardly can: looked at before a change is saved, wherever it was entered. */
import { addDays, writeDay, type Day } from '$lib/domain/days/day';
import type { Change, Op, Practice } from '$lib/domain/records';
import type { Context, Situation } from '$lib/domain/rules';
import { attendedOn, isWord, keepsNews, lastHeldOn, milestones as at } from '$lib/domain/rules';
import { plannedAround } from '$lib/domain/recording/sessions-held';
import { afterDeath } from './after-death';
import { withoutRelease } from './release-days';
import { beforeTheTalk, notOnItsWay, sentByStepAlone, type At, type DayDoubt } from './letter-days';
import { daysAhead } from '$lib/domain/sessions/sessions';
import type { Everybody } from '$lib/domain/recording/telling/news-words';

/** One for each person, what cannot be before what is asked. */
export function dayDoubts(
	change: Change,
	{ one }: Pick<Everybody, 'one'>,
	{ practice, today }: Pick<Context, 'practice' | 'today'>
) {
	const write: Write = (day) => writeDay(day, practice.regionStyle);
	const found = new Map<string | null, DayDoubt>();
	for (const op of change.ops) {
		const at: At = { op, change, one, write };
		const doubt =
			beforeTheTalk(at) ??
			onItsDay(at, practice) ??
			dayToCome(at, today) ??
			withoutRelease(at) ??
			afterDeath(at) ??
			notOnItsWay(at) ??
			sentByStepAlone(at) ??
			stillPlanned(at) ??
			heldTogether(at);
		if (doubt && (doubt.never || !found.has(doubt.clientId))) found.set(doubt.clientId, doubt);
	}
	return [...found.values()];
}

type Write = At['write'];

const begins = 'begins';

/** Beside steps: therapy began, a letter without news, a try to reach them or a task. */
type Done = { clientId: string | null; on: Day; step: string };

function doneBy(op: Op, subject: string | null): Done | null {
	if (op.op === 'set' && op.type === 'client' && op.fields.startedOn)
		return { clientId: op.id, on: op.fields.startedOn, step: begins };
	if (op.op === 'set' && op.type === 'session' && op.fields.standing === 'held')
		return op.fields.happenedOn
			? { clientId: subject, on: op.fields.happenedOn, step: at.sessionsHeld }
			: null;
	if (op.op !== 'add' || !('happenedOn' in op.fields) || op.fields.happenedOn === null) return null;
	const { happenedOn: on } = op.fields;
	const clientId = 'clientId' in op.fields ? op.fields.clientId : null;
	if (op.type === 'outcome')
		return op.fields.outcome === 'notApplicable' ? null : { ...op.fields, on };
	const says = 'said' in op.fields && op.fields.said !== null;
	return { clientId, on, step: says ? at.letter : op.type };
}

function onItsDay({ op, change, one, write }: At, practice: Practice): DayDoubt | null {
	const done = doneBy(op, change.subject);
	if (!done) return null;
	const here = done.clientId ? one(done.clientId) : null;
	const never = impossible(done, here, practice, write);
	const words = never ?? odd(done, here, practice, write);
	return words ? { clientId: done.clientId, words, never: never !== null } : null;
}

function dayToCome({ op, one, write }: At, today: Day): DayDoubt | null {
	if (op.op === 'del' || op.type !== 'client') return null;
	const { startedOn, endedOn, standing = one(op.id)?.case.client.standing } = op.fields;
	const days = [standing === 'waiting' ? null : startedOn, endedOn];
	const on = days.find((day) => day && day > today);
	if (!on) return null;
	const words = `${write(on)} is in the future: therapy cannot have begun or ended then. Enter another day.`;
	return { clientId: op.id, words, never: true };
}

/** Sessions that are called off since the others were the last, and all that is planned for whom nobody sees any more. */
function stillPlanned({ op, change: { ops }, one, write }: At): DayDoubt | null {
	const list = (days: readonly Day[]) => days.map(write).join('; ');
	if (op.op === 'set' && op.type === 'client' && op.fields.standing === 'former') {
		const here = one(op.id);
		const client = here && { ...here.case.client, ...op.fields };
		const days = client ? daysAhead({ ...here.case, client }, here.today) : [];
		const words = `Still planned: ${list(days)}. A former client has no sessions: first cancel what will not take place.`;
		return days.length > 0 ? { clientId: op.id, words, never: false } : null;
	}
	if (op.op !== 'add' || op.type !== 'outcome') return null;
	const { clientId } = op.fields;
	const off = ops.filter(isCalledOff).map(({ id }) => id);
	const here = one(clientId);
	const { sessions = [], client } = here?.case ?? {};
	const days = sessions.flatMap(({ id, plannedOn }) => (off.includes(id) ? plannedOn : []));
	if (client?.nextSeenOn && off.includes(clientId)) days.push(client.nextSeenOn);
	const isAhead = here !== null && days.some((day) => day >= here.today);
	const how = isAhead ? 'If you will still meet' : 'If one of them took place or was missed';
	const words = `Planned for later, and called off with this: ${list(days)}. ${how}, say how each session went instead.`;
	return days.length > 0 ? { clientId, words, never: false } : null;
}

/** Several sessions that one press says were held, each on its own day. */
function heldTogether({ op, change: { ops }, one, write }: At): DayDoubt | null {
	if (op.op !== 'add' || op.type !== 'outcome' || op.fields.step !== at.sessionsHeld) return null;
	const { clientId } = op.fields;
	const held = ops.flatMap((each) =>
		each.op === 'set' && each.type === 'session' && each.fields.standing === 'held' ? each.id : []
	);
	const { sessions = [] } = one(clientId)?.case ?? {};
	const days = sessions.flatMap(({ id, plannedOn }) => (held.includes(id) ? plannedOn : []));
	if (days.length < 2) return null;
	const words = `Held, each on its day: ${days.toSorted().map(write).join('; ')}. If one was missed or moved, say how each session went instead.`;
	return { clientId, words, never: false };
}

function isCalledOff(op: Op): boolean {
	if (op.op !== 'set') return false;
	if (op.type === 'client') return op.fields.nextSeenOn === null;
	return op.type === 'session' && op.fields.standing === 'cancelled';
}

function impossible({ on, step }: Done, here: Situation | null, practice: Practice, write: Write) {
	const { absentSinceOn, clinician } = practice;
	const startedOn = here?.case.client.startedOn;
	if (absentSinceOn && on < absentSinceOn && keepsNews(step))
		return `${clinician} was there until ${write(absentSinceOn)}: nobody can have heard of the absence on ${write(on)}. Enter the day they were told.`;
	if (startedOn && on < startedOn && step !== begins && step !== 'contact')
		return `Therapy began on ${write(startedOn)}: this cannot have been on ${write(on)}. Enter another day, or correct the start date under Edit.`;
	return null;
}

/** Many tell somebody before they make a plan, and hardly anybody a season before it. */
const LONG_BEFORE_DAYS = 90;

function odd({ on, step }: Done, here: Situation | null, practice: Practice, write: Write) {
	const { absentSinceOn, clinician } = practice;
	if (step === begins) return tooLate(on, here, write);
	if (absentSinceOn && on < absentSinceOn)
		return `On ${write(on)} ${clinician} was still there. Was it ${clinician} who did this, and you enter it now?`;
	if (here && keepsNews(step) && on < addDays(here.begunOn, -LONG_BEFORE_DAYS))
		return `This ending was planned on ${write(here.begunOn)}; this was long before that, on ${write(on)}. Is the year right?`;
	const told = here?.doneOn(at.told);
	if (told && on < told && (isWord(step) || step === at.sessionsHeld))
		return `They were told on ${write(told)}; this happened before that, on ${write(on)}.`;
	const letter = here?.doneOn(at.letter);
	if (step === at.told && letter && letter < on)
		return `Their letter left on ${write(letter)}; they were told after that, on ${write(on)}.`;
	const held = here && lastHeldOn(here);
	if (step === at.told && held && held < on)
		return `Their last session was on ${write(held)}; they were told after that, on ${write(on)}.`;
	const seen = here && attendedOn(here);
	if (step === at.closed && seen && on < seen)
		return `They came to a session on ${write(seen)}, after this day, ${write(on)}, on which the file is closed.`;
	return step === at.closed && here ? beforeTheEnd(on, here, write) : null;
}

/** A closing before something that is recorded, or with sessions that may have been held. */
function beforeTheEnd(on: Day, here: Situation, write: Write): string | null {
	const last = recordedDays(here).at(-1);
	if (last && on < last)
		return `Something is recorded for ${write(last)}, after this day, ${write(on)}, on which the file is closed. The closing note leaves it out.`;
	const open = plannedAround(here.case.sessions, on).upTo.map(({ plannedOn }) => write(plannedOn));
	return open.length > 0 ? `No outcome recorded for these sessions: ${open.join('; ')}.` : null;
}

function recordedDays({ case: { outcomes, letters, sessions } }: Situation): Day[] {
	const done = outcomes.filter(({ outcome }) => outcome !== 'notApplicable');
	return [...done, ...letters, ...sessions].flatMap(({ happenedOn }) => happenedOn ?? []).sort();
}

function tooLate(on: Day, here: Situation | null, write: Write): string | null {
	const [first] = here ? recordedDays(here) : [];
	if (!first || first >= on) return null;
	return `Something is recorded for ${write(first)}, before therapy began on ${write(on)}.`;
}
