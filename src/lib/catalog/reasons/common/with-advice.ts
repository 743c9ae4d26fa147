import type { Reason } from '$lib/domain/rules/ending';
import { usual } from './usual';

/** Nothing is sent before colleague, lawyer and insurer were asked. */
export const withAdvice = {
	...usual,
	scope: 'client',
	mayEndAtOnce: true,
	byPostAlone: true,
	confirms: false,
	mayComeBack: false,
	onRequest: ['closure'],
	usualDays: 14,
	brings: ['consult', 'ask-lawyer-and-insurer', 'choose-who-speaks'],
	gates: { 'give-written-notice': ['consult', 'ask-lawyer-and-insurer'] }
} satisfies Partial<Reason>;
