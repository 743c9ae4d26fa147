import { beforeAnyWord } from './before-any-word';
import fromAfar from './from-afar.json';
import { kind, usual } from './usual';

/** Nothing is said or sent before these: what was said cannot be taken back. */
const first = [
	'consult',
	'ask-lawyer-and-insurer',
	'choose-who-speaks',
	'name-third-person'
] as const;

export const withAdvice = kind({
	...usual,
	scope: 'client',
	mayEndAtOnce: true,
	byPostAlone: true,
	confirms: false,
	mayComeBack: false,
	onRequest: ['closure'],
	usualDays: 14,
	first,
	brings: first,
	gates: beforeAnyWord(first),
	words: fromAfar
});
