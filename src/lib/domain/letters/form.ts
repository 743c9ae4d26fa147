/** A form to fill in and sign, as plain content: what stands on the paper, and where there is room to write. */
import type { Region } from '$lib/domain/days/day';
import type { FormFacts } from './form-facts';
import type { Source } from '$lib/domain/days/source';

/** Room to write in, on paper or on a screen. */
export type Blank = {
	/** Unique on the form, such as `signed-on`; a screen fills it in by this name. */
	name: string;
	/** What it asks for, as it is read aloud. */
	tip: string;
	/** A line to write on, or one with height enough to sign on. */
	room: 'line' | 'signature';
};

/** One thing a form asks. */
export type Piece = {
	/** A box to tick; never ticked beforehand. */
	tick: Omit<Blank, 'room'> | null;
	/** What is asked, or what is ticked; may be empty. */
	label: string;
	/** What is known, a line each: it is printed and cannot be typed over. */
	value: readonly string[];
	/** Room to write, where nothing is known. */
	blank: Blank | null;
	/** How much of the width it takes, beside the others of its row. */
	share: number;
};

/** One part of a form, from top to bottom. */
export type FormBlock =
	| { kind: 'heading'; text: string }
	| { kind: 'paragraph'; text: string }
	| { kind: 'list'; items: readonly string[] }
	/** Pieces beside each other. */
	| { kind: 'row'; pieces: readonly Piece[] };

/** A whole form as it stands on the paper. */
export type Form = {
	/** Catalog id and version of the words. */
	type: string;
	version: number;
	region: Region;
	/** Heading and title of the document: never holds a name. */
	title: string;
	sender: { name: string; lines: readonly string[] };
	/** How to go about it, below the heading. */
	lead: string;
	blocks: readonly FormBlock[];
	/** The size of type in points that a rule or a reader asks for at least; `null`: none does. */
	typeSize: number | null;
	/** The same in English, for the file alone: the form itself is in Spanish. Left out: the form is in English. */
	inEnglish?: Form;
};

/** A form of the catalog. */
export type FormTemplate = {
	id: string;
	/** Code in docs/standards.md. */
	code: string;
	order: number;
	/** Counts up when the words change. */
	version: number;
	title: string;
	/** What it is for, in a sentence. */
	about: string;
	/** Asks who receives it and what for. */
	hasReceiver: boolean;
	source: Source;
	/** @throws where something of it has no Spanish, and the form is to be in Spanish. */
	write(facts: FormFacts): Form;
	/** What holds a form back that would be part English, in a sentence. */
	untranslated(facts: FormFacts): string[];
};
