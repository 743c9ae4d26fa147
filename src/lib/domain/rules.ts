/** What a reason, a place, a step and a letter are. The entries themselves are data, in `catalog/`. */
import type { Case } from './case';
import type { Day } from './day';
import type { Circumstance, Reason } from './ending';
import type { Holidays } from './holidays';
import type { Jurisdiction } from './jurisdiction';
import type { Letter } from './letter';
import type { Outcome, Practice, Provider, Recipient, Standing, Way } from './records';

export type { CrisisLine, Jurisdiction } from './jurisdiction';

export type { Circumstance, PathChanges, Reason } from './ending';

/** Where a rule or a custom comes from, how sure we are, and when somebody last looked. */
export type Source = {
	text: string;
	/** A: the text itself was read. B: read of it elsewhere: asked of the board, sets nothing. C: to do. S: our reading of several. */
	confidence: 'A' | 'B' | 'C' | 'S';
	checkedOn: Day;
};

/** Everything a step or a letter may ask about. Built fresh from facts; never stored. */
export type Situation = {
	case: Case;
	practice: Practice;
	providers: readonly Provider[];
	reason: Reason;
	/** The special situations that hold, in their order. */
	circumstances: readonly Circumstance[];
	/** Where the client is. */
	place: Jurisdiction;
	/** Where the practice is. */
	home: Jurisdiction;
	/** The public holidays where the practice is, wherever the client is. */
	holidays: Holidays | null;
	today: Day;
	minor: boolean;
	/** The day this client's ending began: the plan's, or the client's own. Nothing is due before it. */
	begunOn: Day;
	/** The planned final session of this client; `null` while no day is set. */
	lastSessionOn: Day | null;
	/** Day of the newest outcome of a step that ended it as done; `null` while open. */
	doneOn(step: string): Day | null;
	/** The newest outcome of a step; `null` while open. */
	ended(step: string): Outcome | null;
};

export const stages = ['notice', 'referrals', 'closure', 'transition', 'file'] as const;
export type Stage = (typeof stages)[number];

/** A due day with the reason for just this day, as the therapist reads it: “14 days after you told them”. */
export type Due = { on: Day; why: string };

export type Step = {
	/** Descriptive, the file's name, for ever. */
	id: string;
	/** Number in standards.md, such as `2.2`. */
	code: string;
	stage: Stage;
	/** Steps of one group end together with one act. */
	group: string | null;
	order: number;
	title: string;
	/** What was done, as the trail begins its sentence: “Told”, “Three options chosen”. */
	act: string;
	why: string;
	/** What good looks like, in one or two sentences. */
	good: string;
	source: Source;
	/** Left unused without a trace: it never holds up the file. */
	optional: boolean;
	/** On the path only where a reason or a circumstance brings it. */
	brought: boolean;
	/** The next move is somebody else's: the client's, the post's or the next provider's. */
	waitsForOthers: boolean;
	appliesTo(situation: Situation): boolean;
	/** `null`: not known yet, since its cause has not happened or no day is set. */
	dueOn(situation: Situation): Due | null;
};

/** One thing the therapist did that ends whole groups of open steps, as one button: “Told today”. */
export type Act = {
	id: string;
	order: number;
	/** On the button. */
	label: string;
	/** How the trail begins its sentence. */
	act: string;
	/** Ways to choose from, the usual one first; empty where no way is asked. */
	ways: readonly Way[];
	ends: readonly { group: string; outcome: Outcome['outcome'] }[];
};

/** One person's copy of a letter: who it is for; `recipient` is `null` for the client. */
export type Addressee = { case: Case; recipient: Recipient | null };

export type LetterTemplate = {
	id: string;
	/** Code in standards.md, such as `L01`. */
	code: string;
	/** Counts up when the words change. */
	version: number;
	title: string;
	/** What it is for, in one sentence. */
	about: string;
	/**
	 * `person`: the client too, in place of the letter `client`s get. `members`: the client and, one by one, each
	 * partner and family member. `decisionMaker`: each who decides with the client or for them, beside the client's own.
	 */
	to: 'client' | 'person' | 'guardian' | 'members' | 'decisionMaker';
	/** Id of the letter in whose place or beside which alone it goes; left out: any with the same step. */
	goesWith?: string;
	/** In a couple or family each member gets a copy, for its words hold for each; left out: the client alone does. */
	forEachMember?: boolean;
	/** Whom it is for; `null`: whoever it fits. */
	standing: Standing | null;
	/**
	 * Step that ends when this letter is recorded as given or sent; `null`: none. It answers one person, by name, and may be given again.
	 * Letters with the same step stand in for each other: one of them is the notice, one the second notice.
	 */
	step: string | null;
	fits(situation: Situation): boolean;
	/** What the practice has yet to say before this letter can be written, a sentence each; empty: nothing. */
	missing(situation: Situation): string[];
	/** What has to be noted about this client first, a sentence each; empty: nothing. */
	unknown(situation: Situation): string[];
	/** Only where nothing is missing. */
	write(situation: Situation, addressee: Addressee): Letter;
};
