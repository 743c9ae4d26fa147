import { byExecutor } from '$lib/catalog/tasks/common/kinds';

export default byExecutor({
	code: 'E11',
	title: 'Tell board, insurer, payers and landlord',
	why: 'Each has days of its own, and bills go on.',
	good: 'Each was told in writing, without a client’s name, and has confirmed it.',
	days: [14]
});
