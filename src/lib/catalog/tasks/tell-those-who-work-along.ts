import { byExecutor } from '$lib/catalog/tasks/common/kinds';

export default byExecutor({
	code: 'E09',
	title: 'Tell colleagues who work along',
	why: 'Supervisees, co-leaders and prescribers have clients who wait.',
	good: 'Supervisor, co-leaders, prescribers, supervisees and those who refer know it, without a client’s name.',
	days: [7]
});
