import { ofEverybody } from '$lib/catalog/tasks/common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default ofEverybody({
	code: 'P28',
	title: 'Give safety plans and crisis numbers in the last week',
	why: 'The numbers must still work when yours does not.',
	good: 'Whoever is or was at risk has a plan on paper; everybody has the crisis lines.',
	source: ['A: Psychiatric News 2023', '2026-11-22'],
	asked: { how: 'recommended', by: 'the American Psychiatric Association' },
	from: 'lastSession',
	days: [0],
	inShortPlans: 'inOrder',
	onLeave: {},
	settled: ({ load }) =>
		nobodyLeft(
			[load.of('give-crisis-resources'), load.of('review-safety-plan')],
			'Nobody waits for crisis numbers or a safety plan.'
		)
});
