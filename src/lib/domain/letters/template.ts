/** What a letter to a client is before it is written. The entries are data, in `catalog/`. */
import type { Case, Recipient, Standing } from '$lib/domain/records';
import type { LetterId, Situation, StepId } from '$lib/domain/rules';
import type { Letter } from './letter';
import type { Need } from './needs';

/** One person's copy of a letter: who it is for; `recipient` is `null` for the client. */
export type Addressee = { case: Case; recipient: Recipient | null };

/** Of a letter in the therapist's own words. */
export type OwnLetterId = `own-${string}`;

export type LetterTemplate = {
	id: LetterId | OwnLetterId;
	/** Code in docs/standards.md, such as `L01`. */
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
	goesWith?: LetterId;
	/** The record itself goes with it: only to those who may receive it. */
	handsRecord?: boolean;
	/** Letters to the same person that this one goes in place of, where both fit: the more general ones. */
	supersedes: readonly LetterId[];
	needs: readonly Need[];
	/** In a couple or family each member gets a copy, for its words hold for each; left out: the client alone does. */
	forEachMember?: boolean;
	/** Whom it is for; `null`: whoever it fits. */
	standing: Standing | null;
	/**
	 * Step that ends when this letter is recorded as given or sent; `null`: none. It answers one person, by name, and may be given again.
	 * Letters with the same step stand in for each other: one of them is the notice, one the second notice.
	 */
	step: StepId | null;
	fits(situation: Situation): boolean;
	/** What the practice has yet to say before this letter can be written, a sentence each; empty: nothing. */
	missing(situation: Situation): string[];
	/** What has to be noted about this client first, a sentence each; empty: nothing. */
	unknown(situation: Situation): string[];
	/** Only where nothing is missing. */
	write(situation: Situation, addressee: Addressee): Letter;
};
