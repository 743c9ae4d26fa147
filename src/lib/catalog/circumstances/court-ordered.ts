import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isTicked } from '$lib/domain/rules/situation';

export default {
	id: 'court-ordered',
	order: 60,
	title: 'Ordered by a court or office',
	ticked: true,
	about:
		'The order says what may be told: the end, and attendance where it asks for it. The referrer is asked for a new provider.',
	brings: ['check-the-order', 'tell-the-referrer'],
	waives: {},
	gates: { 'tell-the-referrer': ['check-the-order'] },
	keepsOnly: null,
	stopsClock: false,
	watch: ['Get their instruction in writing.'],
	source: source.S('Standards C.5, court-ordered', '2026-11-22'),
	holds: (situation) => isTicked(situation, 'court-ordered')
} satisfies Circumstance;
