import { byExecutor } from '$lib/catalog/tasks/common/kinds';

export default byExecutor({
	code: 'E13',
	title: 'Bill final sessions, pause collections',
	why: 'A reminder for money would be hard to bear now.',
	good: 'Final sessions are billed, and nothing is collected while people grieve.',
	days: [30]
});
