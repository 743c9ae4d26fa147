/** Letters about a client to somebody who may decide about their care: a guardian of a minor, or who decides with an adult. */
import type { EnclosedSheet, Prose } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules';
import { tell } from '$lib/catalog/letters/vocabulary';
import { givenFor, saidFor, type Given } from './given';
import { letter, type Own } from './letter';
import { headOf, saying, type Entry, type Words } from './rows';

/** `of`: the letter to an adult in whose place, or beside which, it goes: it says when, and what it waits for. */
export type AboutThem = { of: LetterTemplate } & Pick<
	Own,
	'subject' | 'body' | 'sheets' | 'signing' | 'closing' | 'enclosures'
>;

export const aboutThem = (of: LetterTemplate, words: Words): AboutThem => ({
	of,
	...saying(words)
});

/** To each guardian of a minor; to each who decides with an adult, beside the adult's own letter; an answer to either. */
const kinds = {
	guardian: { to: 'guardian', isFor: guardiansDecide },
	decisionMaker: { to: 'decisionMaker', isFor: othersDecide },
	whoeverDecides: {
		to: 'guardian',
		isFor: (here: Situation) => guardiansDecide(here) || othersDecide(here)
	}
} as const;

export type Kind = keyof typeof kinds;

const titles = {
	guardian: 'Notice to a parent or guardian',
	decisionMaker: 'Notice about therapy'
};

/** A minor who does not consent alone. */
function guardiansDecide(here: Situation): boolean {
	return tell(here).holds({ guardiansDecide: true });
}

/** An adult with whom, or for whom, somebody else decides. */
export function othersDecide(here: Situation): boolean {
	return tell(here).holds({ othersDecide: true });
}

type Some = readonly [Given<AboutThem>, ...Given<AboutThem>[]];

/** @throws where nobody gets letters of this kind. */
export function toOthers(kind: string, entry: Entry, some: Some): LetterTemplate {
	if (!(kind in kinds)) throw new Error(`${entry.id}: letters go to no “${kind}”`);
	const { to, isFor } = kinds[kind as Kind];
	const [{ part: first }] = some;
	const at = (here: Situation) => saidFor(some, here);
	return letter({
		...headOf(entry),
		to,
		code: 'L24',
		standing: first.of.standing,
		step: first.of.step,
		fits: (here) => isFor(here) && givenFor(some, here) !== undefined,
		missing: (here) => at(here).of.missing(here),
		unknown: (here) => at(here).of.unknown(here),
		documentTitle: entry.documentTitle ?? titles[to],
		subject: (here) => at(here).subject(here),
		body: (here, to) => withSheet(at(here).body(here, to), here, sheetsOf(at(here), here)),
		sheets: (here) => sheetsOf(at(here), here),
		signing: (here) => at(here).signing?.(here) ?? null,
		closing: (here) => at(here).closing(here),
		enclosures: (here) => at(here).enclosures?.(here) ?? []
	});
}

/** An adult has the sheet with their own letter. */
function sheetsOf({ sheets }: AboutThem, here: Situation): EnclosedSheet[] {
	return here.minor ? (sheets?.(here) ?? []) : [];
}

function withSheet(blocks: Prose[], here: Situation, sheets: EnclosedSheet[]): Prose[] {
	if (sheets.length === 0) return blocks;
	const said = tell(here).prose([{ block: 'sheetForThem' }]);
	return [...blocks.slice(0, 2), ...said, ...blocks.slice(2)];
}
