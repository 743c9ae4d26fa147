import type { Prose, EnclosedSheet } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { has } from '$lib/domain/rules/situation';
import { givenFor, saidFor, type Given } from '$lib/catalog/letters/blocks/given';
import { letter, type Own } from '$lib/catalog/letters/blocks/letter';
import { called } from './words';

/** A letter about a client to somebody who may decide about their care: a guardian, or a decision-maker. */
export type AboutThem = Pick<Own, 'subject' | 'enclosures' | 'signing' | 'sheets'> & {
	/** The letter to an adult in whose place, or beside which, it goes: it says when, and what it waits for. */
	of: LetterTemplate;
	documentTitle?: string;
	body(situation: Situation): Prose[];
};

export type Entry = Pick<LetterTemplate, 'id' | 'version' | 'title' | 'about' | 'needs'> &
	Partial<Pick<LetterTemplate, 'goesWith' | 'supersedes' | 'handsRecord'>> & {
		/** Left out: that it is a notice, and to whom. */
		documentTitle?: string;
	};

/** The notice about a client: what it says, and as which letter a guardian and a decision-maker have it. */
export type AboutNotice = AboutThem & { guardian: Entry; decides: Entry };

/** To each guardian of a minor. */
export function toGuardians(one: AboutThem, entry: Entry): LetterTemplate {
	return noticeToGuardians(withTitle(entry, one), whatever(one));
}

/** To each who decides with an adult or for them, beside the adult's own letter. */
export function toDecisionMakers(one: AboutThem, entry: Entry): LetterTemplate {
	return noticeToDecisionMakers(withTitle(entry, one), whatever(one));
}

/** To each guardian, or whoever decides for an adult: an answer to them. */
export function toWhoeverDecides(one: AboutThem, entry: Entry): LetterTemplate {
	const isFor = (here: Situation) => here.minor || othersDecide(here);
	return about(withTitle(entry, one), whatever(one), 'guardian', isFor);
}

export function noticeToGuardians(entry: Entry, some: Some): LetterTemplate {
	return about(entry, some, 'guardian', ({ minor }) => minor);
}

export function noticeToDecisionMakers(entry: Entry, some: Some): LetterTemplate {
	return about(entry, some, 'decisionMaker', othersDecide);
}

type Some = readonly [Given<AboutThem>, ...Given<AboutThem>[]];

const whatever = (part: AboutThem): Some => [{ reason: null, part }];

function withTitle(entry: Entry, { documentTitle }: AboutThem): Entry {
	return documentTitle === undefined ? entry : { documentTitle, ...entry };
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
	{ documentTitle = '', ...entry }: Entry,
	some: Some,
	to: 'guardian' | 'decisionMaker',
	isFor: (situation: Situation) => boolean
): LetterTemplate {
	const [{ part: first }] = some;
	const at = (here: Situation) => saidFor(some, asAdult(here));
	return letter({
		...entry,
		to,
		code: 'L24',
		standing: first.of.standing,
		step: first.of.step,
		fits: (here) => isFor(here) && givenFor(some, asAdult(here)) !== undefined,
		missing: (here) => at(here).of.missing(asAdult(here)),
		unknown: (here) => at(here).of.unknown(asAdult(here)),
		documentTitle: documentTitle || titles[to],
		subject: (here) => at(here).subject(here),
		body: (here) => withSheet(at(here).body(here), here, sheetsOf(at(here), here)),
		sheets: (here) => sheetsOf(at(here), here),
		signing: (here) => at(here).signing?.(here) ?? null,
		...(first.enclosures ? { enclosures: first.enclosures } : {})
	});
}

const asAdult = (here: Situation): Situation => ({ ...here, minor: false });

/** An adult has the sheet with their own letter. */
function sheetsOf({ sheets }: AboutThem, here: Situation): EnclosedSheet[] {
	return here.minor ? (sheets?.(here) ?? []) : [];
}

function withSheet(blocks: Prose[], here: Situation, sheets: EnclosedSheet[]): Prose[] {
	if (sheets.length === 0) return blocks;
	const name = called(here);
	const said = `The page with this letter is written to ${name}. If you think that it helps, read it together.`;
	return [...blocks.slice(0, 2), said, ...blocks.slice(2)];
}
