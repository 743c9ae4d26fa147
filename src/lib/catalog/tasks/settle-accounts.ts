import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P27',
	title: 'Send final bills, and decide on balances',
	why: 'Debt that moves along burdened the next therapy in a study, and records are never held back for it.',
	good: 'Each balance is paid, written off or has a plan and a last day; receipts for insurers are out.',
	source: ['S: NASW Code 1.17(c); Marmarosh and others 2017; our own reading', '2026-11-22'],
	asked: { how: 'recommended', by: 'the NASW Code' },
	from: 'lastSession',
	days: [-14],
	inShortPlans: 'afterwards',
	onLeave: null
});
