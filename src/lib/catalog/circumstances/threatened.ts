import { day } from '$lib/domain/days/day';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isTicked } from '$lib/domain/rules/situation';

export default {
	id: 'threatened',
	order: 140,
	title: 'I was threatened',
	ticked: true,
	about:
		'Letters come from the lawyer or the practice, without a private address. Police and insurer know.',
	brings: ['ask-lawyer-and-insurer', 'choose-who-speaks'],
	waives: {},
	gates: { 'give-written-notice': ['ask-lawyer-and-insurer'] },
	keepsOnly: null,
	stopsClock: false,
	watch: ['Never meet alone. Never write your home address.'],
	source: {
		text: 'APA 10.10(b); standards C.5, threats',
		confidence: 'C',
		checkedOn: day('2026-11-22')
	},
	holds: (situation) => isTicked(situation, 'threatened')
} satisfies Circumstance;
