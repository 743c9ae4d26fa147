/** What a letter asks for that nothing else needs to know: as rows, and as what was answered. */
import { written } from '$lib/catalog/letters/facts/is';
import type { Here } from '$lib/catalog/letters/facts/practice';
import { phrase, type At } from '$lib/catalog/letters-to-others/facts/at';
import { lastDay } from '$lib/catalog/letters-to-others/facts/practice';
import shared from '$lib/catalog/letters-to-others/words/asks.json';
import type { Vocabulary, When, Writer } from '$lib/catalog/prose/prose';
import { parseDay, type Day } from '$lib/domain/days/day';
import type { Ask } from '$lib/domain/letters/outside-letter';
import { lines } from '$lib/domain/records';
import { eachRun, usualRuns } from './runs';

/** `needed`: always, or where one of these holds; a choice always is. `usual`, `options`: as they stand, or what code finds by this name. */
export type AskRow = Pick<Ask, 'id' | 'label' | 'kind'> & {
	when?: When;
	hint?: string;
	needed?: boolean | readonly When[];
	rows?: number;
	usual?: string | boolean;
	options?: Readonly<Record<string, string>> | string;
};

/** One of a letter's own, or one that several ask, as it is or a little otherwise. */
export type Asked = AskRow | string | ({ ask: string } & Partial<AskRow>);

const usualDays: Readonly<Record<string, (here: Here) => Day | null>> = {
	dayOfNews: lastDay,
	lastSession: ({ practice }) => practice.lastSessionOn
};
const usualChoices: Readonly<Record<string, (here: Here) => string>> = { runs: usualRuns };
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = { runs: eachRun };

/** @throws where there is none of this name. */
function named<T>(all: Readonly<Record<string, T>>, name: string): T {
	const found = all[name];
	if (found === undefined) throw new Error(`no letter to others asks “${name}”`);
	return found;
}

export const rowOf = (asked: Asked): AskRow => {
	if (typeof asked === 'string') return named(shared as Record<string, AskRow>, asked);
	return 'ask' in asked ? { ...rowOf(asked.ask), ...asked } : asked;
};

/** As it is asked here; empty: it is not. */
export function askedHere(row: AskRow, here: Here, { text, holds }: Writer): Ask[] {
	const { id, label, when = {}, hint = '', needed = false, rows = 1, usual } = row;
	if (!holds(when)) return [];
	const isNeeded = typeof needed === 'boolean' ? needed : needed.some(holds);
	const said = { id, label, hint: text(hint), needed: isNeeded };
	switch (row.kind) {
		case 'text':
			return [{ ...said, kind: 'text', rows }];
		case 'tick':
			return [{ ...said, kind: 'tick', usual: usual === true }];
		case 'day':
			return [
				{ ...said, kind: 'day', usual: usual ? named(usualDays, String(usual))(here) : null }
			];
		case 'choice':
			return [
				{
					...said,
					kind: 'choice',
					needed: true,
					usual: usual ? named(usualChoices, String(usual))(here) : null,
					options: Object.entries(optionsOf(row)).map(([value, label]) => ({ value, label }))
				}
			];
	}
}

function optionsOf({ options = {} }: AskRow): Readonly<Record<string, string>> {
	return typeof options === 'string' ? named(choices, options) : options;
}

/** `answer_…` by the id of what was asked, and `has_…` for what may be left empty; as lists, the lines of a text. */
export function answersTo(rows: readonly AskRow[]): Pick<Vocabulary<At>, 'facts' | 'lists'> {
	return {
		facts: Object.assign({}, ...rows.map(factsOf)) as Vocabulary<At>['facts'],
		lists: Object.fromEntries(
			rows.map(({ id }) => [`answer_${id}`, ({ answers }: At) => lines(answers[id] ?? '')])
		)
	};
}

function factsOf(row: AskRow): Vocabulary<At>['facts'] {
	const { id, kind } = row;
	const is = (find: (said: string, here: Here) => string | boolean) => (at: At) =>
		find(at.answers[id] ?? '', at.here);
	const [answer, has] = [`answer_${id}`, `has_${id}`];
	switch (kind) {
		case 'tick':
			return { [answer]: is(Boolean) };
		case 'choice':
			return { [answer]: is((said) => oneOf(row, said)) };
		case 'text':
			return { [answer]: is(phrase), [has]: is((said) => phrase(said) !== '') };
		case 'day':
			return {
				[answer]: is((said, here) => written(parseDay(said), here)),
				[has]: is((said) => parseDay(said) !== null)
			};
	}
}

/** @throws where it is none of the choices. */
function oneOf(row: AskRow, said: string): string {
	if (!(said in optionsOf(row))) throw new Error(`“${said}” is no choice of “${row.id}”`);
	return said;
}
