import { milestones } from '$lib/domain/rules/milestones';
import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 5,
	title: 'They were told another day',
	about:
		'A day has moved since they were told: they hear the new one from you, and that it changed.',
	brings: ['tell-them-again'],
	watch: ['Until they are told again, they go by the day they know.'],
	source: [
		'S: NASW Code of Ethics 1.17(e): tell clients promptly; for a moved day it is our reading',
		'2026-11-29'
	],
	holds: ({ known, reason }) => known.knows === 'anotherDay' && !(milestones.told in reason.waives)
});
