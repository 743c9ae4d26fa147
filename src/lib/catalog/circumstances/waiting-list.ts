import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';

export default {
	id: 'waiting-list',
	order: 180,
	title: 'On the waiting list',
	ticked: false,
	about: 'A short word that there will be no place, and where else to ask.',
	brings: ['tell-waiting-person'],
	waives: {},
	gates: {},
	keepsOnly: { steps: [], because: 'Not seen yet: they only need to know.' },
	stopsClock: false,
	watch: [],
	source: source.B('Standards C.5, wait-list', '2026-11-22'),
	holds: ({ case: { client } }) => client.standing === 'waiting'
} satisfies Circumstance;
