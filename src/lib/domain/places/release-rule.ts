import type { Stated } from './stated';

/** What a release needs to be valid here, beside what every release holds. */
export type ReleaseRule = Stated & {
	asks:
		| 'calendarDate'
		/** Its term ends so many `value` days at the latest. */
		| 'longestTerm'
		/** Without a term it lapses after so many `value` days. */
		| 'lapsesAfter'
		| 'witness'
		| 'separateSignature'
		/** In points. */
		| 'typeSize'
		/** A statement that goes with whatever is passed on. */
		| 'warning'
		| 'copyToClient'
		/** A line of its own for mental health, initialled or ticked. */
		| 'ownLine'
		| 'eachMemberSigns'
		/** Both sign between `value` and the age of majority. */
		| 'minorAndParentSign'
		/** From this age the minor signs. */
		| 'minorSignsFrom'
		| 'rightToInspect'
		| 'consequencesOfRefusal'
		| 'revocationInWriting'
		| 'logOfDisclosures'
		/** Whoever gets it may not pass it on. */
		| 'noOnward'
		/** Anything else, shown with the form. */
		| 'other';
	value: number | null;
	text: string;
	/** As the form or the accompanying letter says it; `null`: nothing is printed. */
	sentence: string | null;
};
