/** Letters to others than clients, and texts for everybody. The entries are data, in `catalog/letters-to-others`. */
import type { Day } from '$lib/domain/days/day';
import type { MethodDuty, Situation, Task, ToldOf } from '$lib/domain/rules';
import type { Letter } from './letter';
import type { Correspondent, Release } from '$lib/domain/records';

export type Role = Correspondent['role'];

/** Whom a letter goes to: an entry of the practice's own list, or of the referral directory. */
export type Party = Omit<Correspondent, 'id' | 'clientId' | 'role'> & {
	/** One of the two is `null`. */
	correspondentId: string | null;
	providerId: string | null;
};

/** The practice as a letter of its own sees it: no client is in sight. */
export type PracticeHere = Pick<
	Situation,
	'practice' | 'place' | 'reason' | 'providers' | 'holidays' | 'today'
> & { toldOf: ToldOf };

/** Something that only this one letter needs to know; it is kept nowhere but in the letter. */
export type Ask = {
	id: string;
	label: string;
	hint: string;
	/** The letter cannot be written without it. */
	needed: boolean;
} & (
	| { kind: 'text'; rows: number }
	| { kind: 'day'; usual: Day | null }
	/** `usual`: what a rule asks for; `null`: none is chosen until somebody says which. */
	| { kind: 'choice'; usual: string | null; options: readonly { value: string; label: string }[] }
	| { kind: 'tick'; usual: boolean }
);

/** By the id of what was asked; a day as it is stored, a tick as `yes`. Empty or left out: not said. */
export type Answers = Readonly<Record<string, string>>;

type Entry = {
	/** Descriptive, the file's name, for ever. */
	id: string;
	/** Code in docs/standards.md, such as `L34`. */
	code: string;
	/** Counts up when the words change. */
	version: number;
	title: string;
	/** What it is for, in one sentence. */
	purpose: string;
	/** Why it is worth writing, or by whom it is asked, in one sentence. */
	why: string;
	/** What to mind before it goes, in one sentence; `null`: nothing. */
	caution: string | null;
};

type OfPractice = Entry & {
	about: 'practice';
	/** Whether it is what this practice task asks for. */
	belongsTo(task: Pick<Task, 'id' | 'code'>): boolean;
	/** Kinds of rules of the place that are about it, to be shown beside it. */
	rules: readonly MethodDuty['kind'][];
	fits(here: PracticeHere): boolean;
	/** What the practice has yet to say first, a sentence each; empty: nothing. */
	missing(here: PracticeHere): string[];
	asks(here: PracticeHere): Ask[];
};

export type PracticeLetter = OfPractice & {
	medium: 'letter';
	/** Whom of the practice's list it may go to. */
	roles: readonly Role[];
	/** Only where nothing is missing. */
	write(here: PracticeHere, to: Party, answers: Answers): Letter;
};

/** A text to publish or to speak, to nobody by name. */
export type Text = { name: string; hint: string; text: string };

export type PublicText = OfPractice & {
	medium: 'text';
	/** Only where nothing is missing. */
	write(here: PracticeHere, answers: Answers): Text[];
};

export type Scope = Release['scope'][number];

export type ClientLetter = Entry & {
	about: 'client';
	medium: 'letter';
	/** `provider`: somebody of the directory. */
	roles: readonly (Role | 'provider')[];
	/** Step that ends when it is recorded as sent; `null`: none. */
	step: string | null;
	/** The release has to name one of these. */
	parts: readonly Scope[];
	/** What lets it go without a release, such as an order of a court, as a sentence; `null`: nothing does. */
	allowedBy(situation: Situation): string | null;
	fits(situation: Situation): boolean;
	missing(situation: Situation): string[];
	/** `release`: what it lets pass on; `null`: none carries the letter. */
	asks(situation: Situation, release: Release | null): Ask[];
	/** Only where nothing is missing and nothing holds it. */
	write(situation: Situation, to: Party, answers: Answers, release: Release | null): Letter;
};

export type OutsideLetter = PracticeLetter | ClientLetter;
export type OutsideEntry = OutsideLetter | PublicText;

/** The usual answers, with what was said in place of them, just as it was typed. */
export function asTyped(asks: readonly Ask[], said: Answers): Answers {
	return Object.fromEntries(asks.map((ask) => [ask.id, said[ask.id] ?? usual(ask)]));
}

/** The same without the blanks around it, for the letter. */
export function answered(asks: readonly Ask[], said: Answers): Answers {
	const typed = Object.entries(asTyped(asks, said));
	return Object.fromEntries(typed.map(([id, text]) => [id, text.trim()]));
}

/** A sentence for each needed answer that is not there. */
export function unanswered(asks: readonly Ask[], answers: Answers): { id: string; says: string }[] {
	return asks
		.filter(({ id, needed }) => needed && !answers[id])
		.map(({ id, label }) => ({ id, says: `Still to fill in: ${label}.` }));
}

function usual(ask: Ask): string {
	switch (ask.kind) {
		case 'text':
			return '';
		case 'choice':
		case 'day':
			return ask.usual ?? '';
		case 'tick':
			return ask.usual ? 'yes' : '';
	}
}
