import { milestones } from '$lib/domain/rules/milestones';

/** Steps that end with a letter, so that their row leads to it. The letters themselves load when one is made. */
export const letterSteps: readonly string[] = [
	'send-a-message',
	'send-a-warning',
	'give-written-notice',
	'correct-the-letter',
	'send-second-notice',
	'invite-to-a-last-session',
	'confirm-the-ending',
	'write-to-former-client',
	'tell-waiting-person'
];

/** Steps about letters that left: their rows lead to each of them. */
export const arrivalSteps: readonly string[] = [milestones.sentAgain, milestones.proof];
