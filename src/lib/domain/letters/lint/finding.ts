/** What the lint finds in a letter that is about to go, and where. */
import type { Going } from '$lib/domain/letters/copies';
import type { Part, Piece } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules';

export type { Part, Piece } from '$lib/domain/letters/letter';

/** An error holds its letter back; a warning is asked once. */
export type Severity = 'error' | 'warning';

export type RuleId =
	| 'notTold'
	| 'fieldMark'
	| 'anotherClient'
	| 'undrawn'
	| 'blanks'
	| 'practiceKind'
	| 'clinical'
	| 'pastDay'
	| 'afterClosing'
	| 'missingPart'
	| 'mustSay'
	| 'blame'
	| 'promise'
	| 'mail'
	| 'region'
	| 'value'
	| 'named';

/** Where in the letter; `part` is `null` where the letter as a whole is meant. */
export type Place = {
	part: Part | null;
	/** Index in the letter's blocks; `null` outside of them. */
	block: number | null;
	/** The words that are meant; empty where something is not there. They may hold a name. */
	words: string;
};

export const wholeLetter: Place = { part: null, block: null, words: '' };

/** Where it is put right: a section of the practice's page, the person's page, or the letter's words. */
export type Fix = 'person' | 'letterhead' | 'plan' | 'referrals' | 'records' | 'crisis' | 'words';

export type Finding = {
	rule: RuleId;
	severity: Severity;
	where: Place;
	/** What it is and what to do; never holds a name. */
	sentence: string;
	fix: Fix;
	/** The therapist may let an error go, since only they can judge it. */
	mayGo: boolean;
	/** The same for the same finding on the same words, whoever gets the letter. */
	key: string;
};

/** What a rule looks at. */
export type Look = { going: Going; here: Situation; pieces: readonly Piece[] };

export type Found = Omit<Finding, 'rule' | 'severity' | 'key' | 'mayGo'> & {
	/** What makes it the same finding, where it is not the piece of text it stands in. */
	about?: string;
};

export type Rule = { id: RuleId; severity: Severity; mayGo?: boolean; find(look: Look): Found[] };

/** Words in a text that a rule objects to. */
export type Hit = { words: string; sentence: string };

/** A rule that looks at each text by itself, so that what all letters share is read once. */
export type TextRule = {
	id: RuleId;
	severity: Severity;
	looksAt(piece: Piece): boolean;
	find(text: string): Hit[];
};

const longest = 600;

/** Of a finding; `about`: what makes it the same again. */
export function keyOf(rule: RuleId, { part, words }: Place, about: string): string {
	return [rule, part ?? 'letter', words, about].join('|').slice(0, longest);
}
