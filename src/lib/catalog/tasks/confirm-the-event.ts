import { byExecutor } from '$lib/catalog/tasks/common/kinds';

export default byExecutor({
	code: 'E01',
	title: 'Make sure of what has happened',
	why: 'What you say to clients must be true, and cannot be taken back.',
	good: 'You have it from a reliable source, and know whether it is for a time, uncertain, or for good.',
	days: [0]
});
