import { byExecutor } from '$lib/catalog/tasks/common/kinds';

export default byExecutor({
	code: 'E08',
	title: 'Secure records and devices',
	why: 'Charts are not the family’s, and passwords outlive their owner.',
	good: 'Records are locked, passwords are changed, and there is a list of what was found.',
	days: [7]
});
