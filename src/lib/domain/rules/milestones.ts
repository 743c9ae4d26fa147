import type { StepId } from './ids';

/** Steps of the catalog that the plan, the grid and the letters look at by name. Ids are for ever. */
export const milestones = {
	told: 'tell-in-session',
	toldAgain: 'tell-them-again',
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
	firstVisit: 'confirm-first-visit',
	closingNote: 'write-closing-note',
	closed: 'close-file'
} as const satisfies Record<string, StepId>;
