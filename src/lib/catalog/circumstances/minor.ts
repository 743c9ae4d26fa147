import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';

export default {
	id: 'minor',
	order: 30,
	title: 'A minor',
	ticked: false,
	about:
		'They hear it in words for their age; those with the right to decide get the letter. What the child may keep private stays private.',
	brings: ['check-custody'],
	waives: {},
	gates: {
		'tell-in-session': ['check-custody'],
		'state-the-essentials': ['check-custody'],
		'tell-guardian-or-partner': ['check-custody'],
		'give-written-notice': ['check-custody']
	},
	keepsOnly: null,
	stopsClock: false,
	watch: ['A minor’s own consent to care stays between you and them.'],
	source: source.B('CPH and Associates 2005; COMAR 10.01.16.06', '2026-11-22'),
	holds: ({ minor }) => minor
} satisfies Circumstance;
