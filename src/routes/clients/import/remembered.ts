/** What was asked of a list: its answers stand of the next one with the same header. */
import type { ListAnswers, Standing } from '$lib/domain/records';
import { writeDay, type Day } from '$lib/domain/days/day';
import {
	agrees,
	column as cellsOf,
	type DayOrder,
	type Field,
	type Table,
	type Whereabouts
} from '$lib/import';
import type { ClientsInHand } from './clients-in-hand.svelte';

export type Answers = Omit<ListAnswers, 'id'>;

type Question = {
	id: string;
	label: string;
	/** Where something new is among it, it is asked anew. */
	among: readonly string[];
	answer: readonly string[] | null;
	/** `false`: this can no longer be said. */
	say(answer: readonly string[]): unknown;
	anew?(answer: readonly string[]): void;
};

/** Columns first: what else is asked follows from them. */
function* asked(list: ClientsInHand): Generator<Question> {
	const called = (at: number) => `“${list.table.header[at] || `Column ${at + 1}`}”`;
	for (const { column, field, perhaps } of list.guess) {
		const { field: told, perhaps: open, keep } = list.matches[column] ?? { field };
		const [id, guess] = [`column ${column}`, field ?? perhaps ?? ''];
		const isOwn = told !== field || perhaps || keep || answered(id, list.kept);
		yield {
			...{ id, label: called(column), among: [guess] },
			answer: isOwn && !open ? [told ?? '', keep ? 'keep' : ''] : null,
			say([own = '', kept = '']) {
				if (own && !agrees(own as Field, cellsOf(list.table, column).filter(Boolean))) return false;
				list.match(column, (own as Field) || null);
				if (kept) list.keep([column], true);
			},
			anew: ([own]) => list.match(column, null, (own || guess) as Field)
		};
	}
	for (const { column, order } of list.orders)
		yield {
			...{ id: `order ${column}`, label: called(column), among: [] },
			answer: order && [order],
			say: ([own]) => list.order(column, own as DayOrder)
		};
	for (const { word } of list.words) {
		const said = list.standings[word];
		yield {
			...{ id: `word ${word}`, label: `“${word}”`, among: [] },
			answer: said ? [said] : null,
			say: ([own]) => list.standing(word, own as Standing)
		};
	}
	if (list.clinicians.length > 0)
		yield {
			...{ id: 'whose', label: 'whose clients', among: list.clinicians.map(({ name }) => name) },
			answer: list.whose?.length === 0 ? null : (list.whose ?? []),
			say: (own) => (list.whose = own.length > 0 ? own : null)
		};
	if (list.places.length > 0)
		yield {
			...{ id: 'address', label: 'where letters go', among: list.places.map(({ where }) => where) },
			answer: list.address === null ? null : [list.address],
			say: ([own]) => (list.address = own as Whereabouts)
		};
	for (const { column, words, marks } of list.risks)
		yield {
			...{ id: `risk ${column}`, label: called(column), among: words.map(({ word }) => word) },
			answer: marks,
			say: (own) => (list.marks = { ...list.marks, [column]: own })
		};
}

type Answer = Answers['answers'][number];
const answered = (id: string, kept: Answers | null) => kept?.answers.find(({ to }) => to === id);
const stands = ({ among }: Question, before: Answer) =>
	among.every((one) => one === '' || [...before.among, ...before.answer].includes(one));

/** Answers what was answered before where nothing is new, and says so. */
export function recall(list: ClientsInHand, kept: Answers | null) {
	list.kept = kept;
	const told = new Set<string>();
	for (const question of asked(list)) {
		const before = answered(question.id, kept);
		if (!before) continue;
		if (stands(question, before) && question.say(before.answer) !== false) told.add(question.label);
		else question.anew?.(before.answer);
	}
	if (!kept || told.size === 0) return;
	const on = writeDay(kept.on, list.region);
	list.remembered = `As you answered on ${on}, of a list with these columns: ${[...told].join(', ')}.`;
}

/** All that was answered, to be kept; `null`: nothing was, or it is kept already. */
export function answersOf(list: ClientsInHand, on: Day): Answers | null {
	const all = new Map(list.kept?.answers.map((each) => [each.to, each]));
	let isNew = false;
	for (const question of asked(list)) {
		const { id: to, among, answer } = question;
		const before = all.get(to);
		const isKept = before && stands(question, before) && `${before.answer}` === `${answer}`;
		if (!answer || isKept) continue;
		all.set(to, { to, among: [...among], answer: [...answer] });
		isNew = list.table.headed;
	}
	return isNew ? { on, header: [...list.table.header], answers: [...all.values()] } : null;
}

const plain = (header: readonly string[]) => header.join('|').replace(/\p{C}/gu, '');

/** The newest answers of a list with this header. */
export function answersFor({ header, headed }: Table, kept: readonly Answers[]): Answers | null {
	const own = plain(header);
	return (headed && kept.findLast((each) => plain(each.header) === own)) || null;
}
