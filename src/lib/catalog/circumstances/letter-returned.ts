import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { letterReturnedOn } from '$lib/domain/rules/letter-returned';

export default {
	id: 'letter-returned',
	order: 155,
	title: 'A letter came back',
	ticked: false,
	about: 'It is sent once more, and its arrival is asked for anew.',
	brings: ['send-it-again'],
	waives: {},
	gates: { 'keep-proof-of-delivery': ['send-it-again'] },
	keepsOnly: null,
	stopsClock: false,
	watch: ['Keep the letter that came back unopened: it is your proof.'],
	source: source.S('Standards C.5, no reply', '2026-11-22'),
	holds: (situation) => letterReturnedOn(situation) !== null
} satisfies Circumstance;
