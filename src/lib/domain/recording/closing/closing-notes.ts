/** The closing note is kept with the closing, as it is at that moment. */
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import { noteNow, type ClosingNote } from '$lib/domain/closing/closing-note';
import { asRecorded } from '$lib/domain/closing/interruption';
import { written } from '$lib/domain/closing/note/kept';
import { path } from '$lib/domain/path/path';
import { closesFile, type Case } from '$lib/domain/records/case';
import type { Change, Op } from '$lib/domain/records/change';
import type { Situation } from '$lib/domain/rules/ending';
import type { StepId } from '$lib/domain/rules/ids';
import { milestones as at } from '$lib/domain/rules/milestones';
import { plannedAround } from '$lib/domain/recording/sessions-held';
import { situation, type Context } from '$lib/domain/rules/situation';
import type { Step } from '$lib/domain/rules/step';

/** Gives each closing of the change its note, with whatever is said in the same change, and calls off what was planned after it. */
export function withNotes(
	change: Change,
	cases: readonly Case[],
	context: Context,
	steps: readonly Step[]
): Change {
	if (!change.ops.some(isClosing)) return change;
	const whole = calledOff(change, cases, context.practice.regionStyle);
	const noted = (op: Op): Op => {
		if (!isClosing(op)) return op;
		const own = cases.find(({ client }) => client.id === op.fields.clientId);
		return own
			? { ...op, fields: { ...op.fields, note: written(noteAfter(own, whole, context, steps)) } }
			: op;
	};
	return { ...whole, ops: whole.ops.map(noted) };
}

function calledOff(change: Change, cases: readonly Case[], region: Region): Change {
	const off = change.ops.filter(isClosing).flatMap(({ fields }) => {
		const own = cases.find(({ client }) => client.id === fields.clientId);
		return own ? plannedAfter(own, fields.happenedOn) : [];
	});
	if (off.length === 0) return change;
	const days = [...new Set(off.map(({ on }) => on))].sort();
	const act = `${change.act}. Called off: ${days.map((on) => writeDay(on, region)).join('; ')}`;
	return { ...change, act, ops: [...change.ops, ...off.map(({ op }) => op)] };
}

/** Each session and appointment planned for a day after the file was closed, with what calls it off. */
export function plannedAfter({ client, sessions }: Case, on: Day): { on: Day; op: Op }[] {
	const { id, nextSeenOn } = client;
	const off = plannedAround(sessions, on).after.map((each) => ({
		on: each.plannedOn,
		op: { op: 'set', type: 'session', id: each.id, fields: { standing: 'cancelled' } } as Op
	}));
	if (nextSeenOn === null || nextSeenOn <= on) return off;
	const fields = { nextSeenOn: null, nextSeenAt: null };
	return [...off, { on: nextSeenOn, op: { op: 'set', type: 'client', id, fields } }];
}

/** Days of what was done, noted or answered, beside the day it happened. */
const days: ReadonlySet<string> = new Set(
	'received returned answered offered missed visitKept signed revoked lastSeen'
		.split(' ')
		.map((word) => `${word}On`)
);

/** One client's case as it was at the end of that day. */
function until(own: Case, on: Day): Case {
	const by = <T extends object>(one: T): T => {
		const later = Object.entries(one).filter(([name, at]) => days.has(name) && at > on);
		const names = later.flatMap(([name]) => (name === 'answeredOn' ? [name, 'answer'] : name));
		return { ...one, ...Object.fromEntries(names.map((name) => [name, null])) };
	};
	const lists = Object.entries(own).map(([name, all]) => [
		name,
		Array.isArray(all) ? all.filter((one) => !(one.happenedOn > on)).map(by) : by(all)
	]);
	return Object.fromEntries(lists) as Case;
}

/**
 * The note as it will be kept once the change is recorded. What was open before the closing is said as open: a closed file
 * asks whether nothing holds any more.
 */
export function noteAfter(
	own: Case,
	change: Change,
	context: Context,
	steps: readonly Step[]
): ClosingNote {
	const whole = calledOff(change, [own], context.practice.regionStyle);
	const open = { ...whole, ops: whole.ops.filter((op) => !isClosing(op)) };
	const on =
		change.ops.filter(isClosing).find(({ fields }) => fields.clientId === own.client.id)?.fields
			.happenedOn ?? context.today;
	const before = situation(until(asRecorded(own, open), on), context);
	const closed = situation(until(asRecorded(own, whole), on), context);
	const of = (step: StepId) => (step === at.closed ? closed : before);
	const ended: Situation['ended'] = (step) => of(step).ended(step);
	const doneOn: Situation['doneOn'] = (step) => of(step).doneOn(step);
	return noteNow({ ...closed, known: before.known, ended, doneOn }, path(before, steps));
}

type Closing = Extract<Op, { op: 'add'; type: 'outcome' }>;

function isClosing(op: Op): op is Closing {
	return op.op === 'add' && op.type === 'outcome' && closesFile(op.fields);
}
