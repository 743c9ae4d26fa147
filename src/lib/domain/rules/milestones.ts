import type { StepId } from './ids';

/** Steps of the catalog that the plan, the grid and the letters look at by name. Ids are for ever. */
export const milestones = {
	told: 'tell-in-session',
	toldAgain: 'tell-them-again',
	toldBeside: 'tell-guardian-or-partner',
	letter: 'give-written-notice',
	corrected: 'correct-the-letter',
	proof: 'keep-proof-of-delivery',
	sentAgain: 'send-it-again',
	called: 'call-them',
	warned: 'send-a-warning',
	needAsked: 'assess-need',
	optionsChosen: 'choose-options',
	openingsChecked: 'check-openings',
	referralsOffered: 'give-referral-details',
	nextProviderChosen: 'record-choice',
	waitPlanned: 'plan-the-gap',
	sessionsPlanned: 'plan-closure-sessions',
	sessionsHeld: 'hold-closure-sessions',
	safetyPlan: 'review-safety-plan',
	release: 'sign-release',
	summary: 'send-transfer-summary',
	arrived: 'confirm-receipt',
	firstVisit: 'confirm-first-visit',
	formerLetter: 'write-to-former-client',
	closingNote: 'write-closing-note',
	closed: 'close-file'
} as const satisfies Record<string, StepId>;

/** Steps that end with a letter, so that their row leads to it. The letters themselves load when one is made. */
export const letterSteps: readonly StepId[] = [
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
export const arrivalSteps: readonly StepId[] = [milestones.sentAgain, milestones.proof];

/** Attempts to reach somebody who does not answer, before the letter that ends it. */
export const isAttempt = (step: string): boolean =>
	[milestones.called, 'send-a-message', 'call-again', milestones.warned].includes(step);

/** Steps that tell the news: in writing, by word of mouth. */
export const written: readonly StepId[] = [
	milestones.letter,
	'send-second-notice',
	milestones.corrected
];
export const spoken: readonly StepId[] = [
	milestones.told,
	'state-the-essentials',
	'talk-over-the-notice',
	'remind-at-half-time',
	milestones.toldAgain
];
/** Steps that tell of the closing whoever is not seen now: former clients, and those who wait. */
export const announced: readonly StepId[] = [milestones.formerLetter, 'tell-waiting-person'];
/** Another ending asks for these anew, although they tell the client nothing. */
export const besides: readonly StepId[] = [
	milestones.toldBeside,
	milestones.proof,
	milestones.sessionsHeld
];
/** Whether this step tells of what has moved. */
export const isAgain = (step: string): boolean =>
	step === milestones.toldAgain || step === milestones.corrected;
