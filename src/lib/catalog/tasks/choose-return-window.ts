import { ofLeave } from '$lib/catalog/tasks/common/kinds';

export default ofLeave({
	code: 'V1',
	title: 'Choose the window in which you return',
	why: 'A window can be kept where a single day could not.',
	good: 'A first and a last day, so that clients can decide whether to wait.',
	source: ['S: Standards for planned leave (letter L03): our own reading', '2026-11-22'],
	asked: { how: 'recommended', by: 'our own reading' },
	from: 'firstTelling',
	days: [0],
	inShortPlans: 'first',
	settled: ({ practice }) =>
		practice.returnFromOn && practice.returnByOn ? 'The window stands in your plan.' : null
});
