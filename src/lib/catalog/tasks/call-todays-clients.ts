import { byExecutor } from '$lib/catalog/tasks/common/kinds';

export default byExecutor({
	code: 'E03',
	title: 'Reach those expected today and tomorrow',
	why: 'Somebody may be on the way to a session that will not be.',
	good: 'Each was reached by phone where possible, and somebody is at the door or in the online room.',
	days: [0]
});
