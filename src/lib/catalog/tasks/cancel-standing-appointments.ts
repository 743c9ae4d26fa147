import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P24',
	title: 'Cancel appointments after the last day',
	why: 'A standing appointment that is left in the calendar still promises a session.',
	good: 'The calendar is empty from the next day on, and each client has it in writing.',
	source: ['A: Psychiatric News 2020', '2026-11-22'],
	asked: { how: 'recommended', by: 'Psychiatric News' },
	from: 'lastSession',
	days: [-30],
	inShortPlans: 'inOrder',
	after: 'tell-all-clients',
	onLeave: {
		title: 'Cancel appointments during the leave',
		why: 'A standing appointment left in the calendar still promises a session.',
		good: 'The calendar is empty until the window of your return, and each client has it in writing.'
	}
});
