import type { PathChanges, StepId } from '$lib/domain/rules';

/** By these somebody hears of the ending. Safety plan and crisis numbers are not among them: they never wait. */
const words = [
	'check-contact-wishes',
	'tell-in-session',
	'state-the-essentials',
	'tell-guardian-or-partner',
	'give-written-notice',
	'give-referral-details'
] as const satisfies readonly StepId[];

/** What cannot be taken back waits for what makes it safe. */
export function beforeAnyWord(first: readonly StepId[]): PathChanges['gates'] {
	return Object.fromEntries(words.map((step) => [step, first]));
}

/** Where somebody was threatened or may be: advice first, and who speaks. */
export const adviceBeforeAnyWord = beforeAnyWord([
	...(['consult', 'ask-lawyer-and-insurer'] as const),
	...(['choose-who-speaks', 'name-third-person'] as const)
]);
