import { beforeAnyWord } from '$lib/catalog/reasons/common/before-any-word';
import { ticked } from '$lib/catalog/circumstances/common/kinds';

const first = [
	'consult',
	'ask-lawyer-and-insurer',
	'choose-who-speaks',
	'name-third-person'
] as const;

export default ticked({
	order: 140,
	title: 'I was threatened',
	about:
		'Nothing is said or sent before you have advice and a third person. Letters show their address, never yours. Police and insurer know.',
	brings: first,
	gates: beforeAnyWord(first),
	watch: ['Never meet alone. Never write your home address.'],
	source: ['C: APA 10.10(b); standards C.5, threats', '2026-11-22']
});
