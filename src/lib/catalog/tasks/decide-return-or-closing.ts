import { ofLeave } from '$lib/catalog/tasks/common/kinds';

export default ofLeave({
	code: 'V5',
	title: 'Decide: back at work, or closing',
	why: 'From this day on clients should not wait any longer.',
	good: 'You are back, or the plan is changed to a closing and every client hears of it.',
	source: ['S: Our own reading of NASW Code 1.17(e): tell clients promptly', '2026-11-22'],
	asked: { how: 'recommended', by: 'our own reading' },
	from: 'turning',
	days: [-7],
	inShortPlans: 'inOrder'
});
