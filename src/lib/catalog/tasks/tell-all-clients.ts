import { nobodyLeft } from '$lib/domain/rules/task';
import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P11',
	title: 'Tell all other current clients in session',
	why: 'Three months leave time for feelings, referrals and a goodbye.',
	good: 'Everybody has heard it from you, and what they said to it is not written here: only the day.',
	source: [
		'A: Psychiatric News 2020: 30 days at least, 90 are better; K. Das, episode 35; J. Blanchette, podcast 055',
		'2026-11-22'
	],
	asked: { how: 'recommended', by: 'Psychiatric News and many others' },
	from: 'telling',
	days: [0],
	inShortPlans: 'first',
	after: 'list-all-clients',
	onLeave: {},
	counts: 'told',
	settled: ({ load }) => nobodyLeft([load.of('tell-in-session')], 'Nobody is left to tell.')
});
