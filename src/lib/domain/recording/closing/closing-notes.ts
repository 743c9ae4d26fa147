/** The closing note is kept with the closing, as it is at that moment. */
import { addDays, writeDay, type Day, type Region } from '$lib/domain/days/day';
import { noteNow, type ClosingNote } from '$lib/domain/closing/closing-note';
import { asRecorded } from '$lib/domain/closing/as-recorded';
import { written } from '$lib/domain/closing/note/kept';
import { path } from '$lib/domain/path/path';
import { closesFile, type Case, type Change, type Op, type Release } from '$lib/domain/records';
import type { Context, Situation, Step, StepId } from '$lib/domain/rules';
import { milestones as at, situation } from '$lib/domain/rules';
import { eachSaid } from '$lib/domain/recording/many/each';
import { plannedAround } from '$lib/domain/recording/sessions-held';
import table from './later-without.json';

/** Gives each closing of the change its note, with whatever is said in the same change, and calls off what was planned after it. */
export function withNotes(
	change: Change,
	cases: readonly Case[],
	context: Context,
	steps: readonly Step[]
): Change {
	const whole = calledOff(change, cases, context.practice.regionStyle);
	if (!change.ops.some(isClosing)) return whole;
	const noted = (op: Op): Op => {
		if (!isClosing(op)) return op;
		const own = cases.find(({ client }) => client.id === op.fields.clientId);
		return own
			? { ...op, fields: { ...op.fields, note: written(noteAfter(own, whole, context, steps)) } }
			: op;
	};
	const { today, practice } = context;
	const isBack = change.ops.some((op) => isClosing(op) && op.fields.happenedOn < today);
	const made = isBack ? `. Note made on ${writeDay(today, practice.regionStyle)}` : '';
	return {
		...whole,
		act: `${whole.act}${made}`,
		...eachSaid(whole, (own) => `${own}${made}`),
		ops: whole.ops.map(noted)
	};
}

function calledOff(change: Change, cases: readonly Case[], region: Region): Change {
	const closed = change.ops.filter(isClosing).flatMap(({ fields }) => {
		const own = cases.find(({ client }) => client.id === fields.clientId);
		return own ? plannedAfter(own, fields.happenedOn) : [];
	});
	const since = absentSince(change);
	const off = since ? cases.flatMap((own) => sessionsAfter(own, addDays(since, -1))) : closed;
	if (off.length === 0) return change;
	const words = (those: typeof off) => {
		const days = [...new Set(those.map(({ on }) => on))].sort();
		return `. Called off: ${days.map((on) => writeDay(on, region)).join('; ')}`;
	};
	const said = { ...change.each };
	for (const { of } of change.subject === null ? off : [])
		said[of] = `${change.each?.[of] ?? change.act}${words(off.filter((each) => each.of === of))}`;
	return {
		...change,
		act: `${change.act}${words(off)}`,
		...(change.subject === null && { each: said }),
		ops: [...change.ops, ...off.map(({ op }) => op)]
	};
}

/** From this day no session takes place any more, as the change says; `null`: it says nothing of it. */
function absentSince({ ops }: Change): Day | null {
	const said = ops.flatMap((op) => (op.op === 'set' && op.type === 'practice' ? op.fields : []));
	return said[0]?.absentSinceOn ?? null;
}

type Off = { of: string; on: Day; op: Op };

const sessionsAfter = ({ client, sessions }: Case, on: Day): Off[] =>
	plannedAround(sessions, on).after.map((each) => ({
		...{ of: client.id, on: each.plannedOn },
		op: { op: 'set', type: 'session', id: each.id, fields: { standing: 'cancelled' } }
	}));

/** Each session and appointment planned for a day after the file was closed, with what calls it off. */
export function plannedAfter(own: Case, on: Day): Off[] {
	const { id, nextSeenOn } = own.client;
	const off = sessionsAfter(own, on);
	if (nextSeenOn === null || nextSeenOn <= on) return off;
	const fields = { nextSeenOn: null, nextSeenAt: null };
	return [...off, { of: id, on: nextSeenOn, op: { op: 'set', type: 'client', id, fields } }];
}

type OneOf<T> = T extends readonly (infer R)[] ? R : T;
type DayOf<T> = { [K in keyof T]-?: [Exclude<T[K], null>] extends [Day] ? K : never }[keyof T];
type Lists = Omit<Case, 'earlier'>;

/** What falls away of a record where that day of it is later: these fields, the whole of it, or nothing, as of a day that is planned. */
const laterWithout: { [K in keyof Lists]: Record<DayOf<OneOf<Lists[K]>>, readonly string[]> } =
	table;

/** One client's case as it was at the end of that day. */
function until(own: Case, on: Day): Case {
	const lists = Object.entries(laterWithout).map(([list, days]) => {
		const fieldsOf = new Map<string, readonly string[]>(Object.entries(days));
		const without = (one: object) =>
			Object.entries(one).flatMap(([day, at]) => (at > on && fieldsOf.get(day)) || []);
		const by = (one: object) => ({
			...one,
			...Object.fromEntries(without(one).map((field) => [field, null]))
		});
		const all: unknown = own[list as keyof Lists];
		const left = Array.isArray(all) && all.filter((one) => !without(one).includes('whole'));
		return [list, left ? left.map(by) : by(all as object)];
	});
	const then = { ...own, ...Object.fromEntries(lists) } as Case;
	const signed = (each: Release) => each.signatures.filter((one) => one.on <= on);
	return {
		...then,
		releases: then.releases.map((each) => ({ ...each, signatures: signed(each) }))
	};
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
	const closings = change.ops.filter(isClosing);
	const closing = closings.find(({ fields }) => fields.clientId === own.client.id);
	const on = closing?.fields.happenedOn ?? context.today;
	const before = situation(until(asRecorded(own, open), on), context);
	const closed = situation(until(asRecorded(own, whole), on), context);
	const of = (step: StepId) => (step === at.closed ? closed : before);
	const ended: Situation['ended'] = (step) => of(step).ended(step);
	const doneOn: Situation['doneOn'] = (step) => of(step).doneOn(step);
	const note = noteNow({ ...closed, known: before.known, ended, doneOn }, path(before, steps));
	if (on >= context.today) return note;
	const by = writeDay(on, context.practice.regionStyle);
	return { ...note, signed: `${note.signed}, with what had happened by ${by}` };
}

type Closing = Extract<Op, { op: 'add'; type: 'outcome' }>;

function isClosing(op: Op): op is Closing {
	return op.op === 'add' && op.type === 'outcome' && closesFile(op.fields);
}
