import { ofLeave } from '$lib/catalog/tasks/common/kinds';

export default ofLeave({
	code: 'V4',
	title: 'Tell clients that you are coming back',
	why: 'They have waited, and some have found somebody else: both are fine.',
	good: 'Each hears of the first possible session, and who wants to stay elsewhere has said goodbye.',
	source: ['S: Standards for planned leave: our own reading', '2026-11-22'],
	asked: { how: 'recommended', by: 'our own reading' },
	from: 'return',
	days: [-14],
	inShortPlans: 'inOrder'
});
