import type { Block, EnclosedSheet } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { has } from '$lib/domain/rules/situation';
import { letter, type Own } from '$lib/catalog/letters/blocks/letter';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { called } from './words';

/** A letter about a client to somebody who may decide about their care: a guardian, or a decision-maker. */
export type AboutThem = Pick<Own, 'subject' | 'enclosures' | 'signing' | 'sheets'> & {
	/** The letters to an adult in whose place, or beside which, it goes: they say when, and what it waits for. */
	of: readonly [LetterTemplate, ...LetterTemplate[]];
	documentTitle?: string;
	body(situation: Situation): Block[];
};

type Entry = Pick<LetterTemplate, 'id' | 'version' | 'title' | 'about' | 'goesWith'>;
type Some = readonly [AboutThem, ...AboutThem[]];

/** To each guardian of a minor. */
export function toGuardians(entry: Entry, ...some: Some): LetterTemplate {
	return about(entry, some, 'guardian', ({ minor }) => minor);
}

/** To each who decides with an adult or for them, beside the adult's own letter. */
export function toDecisionMakers(entry: Entry, ...some: Some): LetterTemplate {
	return about(entry, some, 'decisionMaker', othersDecide);
}

/** To each guardian, or whoever decides for an adult: an answer to them. */
export function toWhoeverDecides(entry: Entry, ...some: Some): LetterTemplate {
	return about(entry, some, 'guardian', (here) => here.minor || othersDecide(here));
}

/** An adult with whom, or for whom, somebody else decides. */
export function othersDecide(situation: Situation): boolean {
	return !situation.minor && has(situation, 'lacks-capacity');
}

const titles = {
	guardian: 'Notice to a parent or guardian',
	decisionMaker: 'Notice to somebody who decides about care'
};

function about(
	entry: Entry,
	some: Some,
	to: 'guardian' | 'decisionMaker',
	isFor: (situation: Situation) => boolean
): LetterTemplate {
	const [first] = some;
	const at = (here: Situation) => some.findLast((each) => usual(each, here)) ?? first;
	const usualAt = (here: Situation) => usual(at(here), here) ?? first.of[0];
	return letter({
		...entry,
		to,
		code: 'L24',
		standing: first.of[0].standing,
		step: first.of[0].step,
		fits: (here) => isFor(here) && some.some((each) => usual(each, here)),
		missing: (here) => usualAt(here).missing(asAdult(here)),
		unknown: (here) => usualAt(here).unknown(asAdult(here)),
		documentTitle: first.documentTitle ?? titles[to],
		subject: (here) => at(here).subject(here),
		body: (here) => withSheet(at(here).body(here), here, sheetsOf(at(here), here)),
		sheets: (here) => sheetsOf(at(here), here),
		signing: (here) => at(here).signing?.(here) ?? null,
		...(first.enclosures ? { enclosures: first.enclosures } : {})
	});
}

/** The letter that would go to an adult here. */
function usual({ of }: AboutThem, here: Situation): LetterTemplate | undefined {
	return of.findLast((each) => each.fits(asAdult(here)));
}

function asAdult(here: Situation): Situation {
	return { ...here, minor: false };
}

/** An adult has the sheet with their own letter. */
function sheetsOf({ sheets }: AboutThem, here: Situation): EnclosedSheet[] {
	return here.minor ? (sheets?.(here) ?? []) : [];
}

function withSheet(blocks: Block[], here: Situation, sheets: EnclosedSheet[]): Block[] {
	if (sheets.length === 0) return blocks;
	const name = called(here);
	const said = `The page with this letter is written to ${name}. If you think that it helps, read it together.`;
	return [...blocks.slice(0, 2), paragraph(said), ...blocks.slice(2)];
}
