import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isTicked } from '$lib/domain/rules/situation';

export default {
	id: 'lacks-capacity',
	order: 40,
	title: 'Cannot decide alone',
	ticked: true,
	about: 'A guardian or decision-maker gets the notice, and your client hears it from you too.',
	brings: ['check-decision-maker', 'tell-guardian-or-partner'],
	waives: {},
	gates: {},
	keepsOnly: null,
	stopsClock: false,
	watch: [],
	source: source.C('Standards C.5, lacks capacity', '2026-11-22'),
	holds: (situation) => isTicked(situation, 'lacks-capacity')
} satisfies Circumstance;
