import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isTicked } from '$lib/domain/rules/situation';

export default {
	id: 'medication',
	order: 70,
	title: 'Takes medication',
	ticked: true,
	about:
		'The prescriber learns the last day and what to look out for, with a release. You advise no doses.',
	brings: ['tell-prescriber'],
	waives: {},
	gates: {},
	keepsOnly: null,
	stopsClock: false,
	watch: [],
	source: source.S('Standards C.5, medication', '2026-11-22'),
	holds: (situation) => isTicked(situation, 'medication')
} satisfies Circumstance;
