/** Written by hand: who may sign each letter, and who is never offered it. */

/** `practice`: whoever is named for the group practice that the therapist leaves. */
export type Speaker = 'therapist' | 'executor' | 'practice';

const both: readonly Speaker[] = ['therapist', 'executor'];
const therapist: readonly Speaker[] = ['therapist'];
const practice: readonly Speaker[] = ['practice'];
const executor: readonly Speaker[] = ['executor'];

/** To clients and to those who stand for them; a letter to guardians, or in plain words, by the name it has beside that. */
export const ofLetters: Readonly<Record<string, readonly Speaker[]>> = {
	// News that only whoever treats them can tell.
	'practice-closing': therapist,
	retirement: therapist,
	relocation: therapist,
	'leaving-group-practice': therapist,
	'member-notice': therapist,
	'group-notice': therapist,
	notice: therapist,
	'planned-leave': therapist,
	illness: therapist,
	leave: therapist,
	'back-from-leave': therapist,
	'second-notice': therapist,
	// An ending of the client’s own: none goes on once somebody acts for the therapist.
	'goals-achieved': therapist,
	'lack-of-progress': therapist,
	incompatibility: therapist,
	'not-taking-part': therapist,
	'payer-ends': therapist,
	ending: therapist,
	'boundary-or-safety': therapist,
	'ethical-concern': therapist,
	'client-ends': therapist,
	'crisis-transfer': therapist,
	'not-attending': therapist,
	'lost-to-contact': therapist,
	'stays-away': therapist,
	'check-in': therapist,
	'attendance-warning': therapist,
	'last-session-invitation': therapist,
	'last-session': therapist,
	'ending-confirmed': therapist,
	// A debt: the executor pauses collections (docs/standards.md C.2, E13).
	'non-payment': therapist,
	'open-account': therapist,
	// A judgment that reading may do harm: the executor makes none (E15).
	'records-part': therapist,
	'records-denied': therapist,
	// What either can answer or put right.
	'records-request': both,
	'records-delay': both,
	'records-fee': both,
	'records-destroyed': both,
	correction: both,
	'former-client': both,
	'waiting-list': both,
	'follow-up': both,
	'sudden-ending': both,
	// In the name of the practice that goes on.
	'joint-notice': practice,
	// That the therapist died or fell ill.
	'colleague-died': executor,
	'colleague-ill': executor
};

/** To others, and texts for everybody. */
export const ofOthers: Readonly<Record<string, readonly Speaker[]>> = {
	colleague: both,
	court: both,
	estate: both,
	landlord: both,
	'liability-insurer': both,
	'licensing-board': both,
	newspaper: both,
	payer: both,
	prescriber: both,
	'public-notice': both,
	'records-custodian': both,
	referral: both,
	'school-or-eap': both,
	supervisee: both,
	'transfer-summary': both,
	vendor: both,
	voicemail: both,
	// Whom the therapist names for such a day, and an employer whom only the therapist leaves.
	'board-named-person': therapist,
	employer: therapist,
	'executor-authority': therapist
};
