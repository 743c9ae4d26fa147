/** Days that cannot be, or hardly can: looked at before a change is saved, wherever it was entered. */
import { writeDay, type Day } from '$lib/domain/days/day';
import type { Change, Op } from '$lib/domain/records/change';
import type { Practice } from '$lib/domain/records';
import { attendedOn, lastHeldOn } from '$lib/domain/rules/attended';
import type { Situation } from '$lib/domain/rules/ending';
import { isWritten, keepsNews } from '$lib/domain/rules/known';
import { milestones as at } from '$lib/domain/rules/milestones';
import { daysAhead } from '$lib/domain/sessions/sessions';
import type { Everybody } from '$lib/domain/recording/telling/news';

/** `never`: it is refused; else the clinician may say that it is so. `clientId`: `null` for the practice. */
export type DayDoubt = { clientId: string | null; words: string; never: boolean };

/** One for each person, what cannot be before what is asked. */
export function dayDoubts(change: Change, { one }: Pick<Everybody, 'one'>, practice: Practice) {
	const found = new Map<string | null, DayDoubt>();
	for (const op of change.ops) {
		const done = doneBy(op, change.subject);
		const doubt =
			(done && doubtOf(done, done.clientId ? one(done.clientId) : null, practice)) ??
			stillPlanned(op, change, one, practice);
		if (doubt && (doubt.never || !found.has(doubt.clientId))) found.set(doubt.clientId, doubt);
	}
	return [...found.values()];
}

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
		return op.fields.outcome === 'notApplicable' ? null : { clientId, on, step: op.fields.step };
	const says = 'said' in op.fields && op.fields.said !== null;
	return { clientId, on, step: says ? at.letter : op.type };
}

function doubtOf(done: Done, here: Situation | null, practice: Practice): DayDoubt | null {
	const write = (day: Day) => writeDay(day, practice.regionStyle);
	const never = impossible(done, here, practice, write);
	const words = never ?? odd(done, here, practice, write);
	return words ? { clientId: done.clientId, words, never: never !== null } : null;
}

type Write = (day: Day) => string;

/** Sessions that are called off since the others were the last, and all that is planned for whom nobody sees any more. */
function stillPlanned(
	op: Op,
	{ ops }: Change,
	one: Everybody['one'],
	practice: Practice
): DayDoubt | null {
	const isOver = op.op === 'add' && op.type === 'outcome' && op.fields.step === at.sessionsHeld;
	const isLeft = op.op === 'set' && op.type === 'client' && op.fields.standing === 'former';
	const clientId = isOver ? op.fields.clientId : isLeft ? op.id : null;
	const own = clientId && one(clientId);
	if (!own) return null;
	const client = isLeft ? { ...own.case.client, ...op.fields } : own.case.client;
	const off = own.case.sessions.filter(({ id }) =>
		ops.some(
			(each) =>
				each.id === id &&
				each.op === 'set' &&
				'standing' in each.fields &&
				each.fields.standing === 'cancelled'
		)
	);
	const days = isOver
		? off.map(({ plannedOn }) => plannedOn)
		: daysAhead({ ...own.case, client }, own.today);
	const list = days.map((day) => writeDay(day, practice.regionStyle)).join('; ');
	const words = isOver
		? `Planned for later, and called off with this: ${list}. If you will still meet, say of each session how it went instead.`
		: `Still planned: ${list}. Nobody is seen as a former client: call off first what will not take place.`;
	return days.length > 0 ? { clientId, words, never: false } : null;
}

function impossible({ on, step }: Done, here: Situation | null, practice: Practice, write: Write) {
	const { absentSinceOn, clinician } = practice;
	const startedOn = here?.case.client.startedOn;
	if (absentSinceOn && on < absentSinceOn && keepsNews(step))
		return `${clinician} was there until ${write(absentSinceOn)}: nobody heard of the absence on ${write(on)}. Enter the day on which they were told.`;
	if (startedOn && on < startedOn && step !== begins && step !== 'contact')
		return `Therapy began on ${write(startedOn)}: this cannot have been on ${write(on)}. Enter another day, or put right under Edit when therapy began.`;
	return null;
}

function odd({ on, step }: Done, here: Situation | null, practice: Practice, write: Write) {
	const { absentSinceOn, clinician } = practice;
	if (step === begins) return tooLate(on, here, write);
	if (absentSinceOn && on < absentSinceOn)
		return `On ${write(on)} ${clinician} was still there. Was it ${clinician} who did this, and you enter it now?`;
	const told = here?.doneOn(at.told);
	if (told && on < told && (isWritten(step) || step === at.sessionsHeld))
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
	return null;
}

function tooLate(on: Day, here: Situation | null, write: Write): string | null {
	const { outcomes = [], letters = [], sessions = [] } = here?.case ?? {};
	const done = outcomes.filter(({ outcome }) => outcome !== 'notApplicable');
	const days = [...done, ...letters, ...sessions].flatMap(({ happenedOn }) => happenedOn ?? []);
	const first = days.find((day) => day < on);
	if (!first) return null;
	return `Something is recorded for ${write(first)}, before therapy began on ${write(on)}.`;
}
