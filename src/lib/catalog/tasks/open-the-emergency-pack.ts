import { byExecutor } from '$lib/catalog/tasks/common/kinds';

export default byExecutor({
	code: 'E02',
	title: 'Open the emergency pack',
	why: 'Access fails more often than good will.',
	good: 'You have the client list, the calendar, the keys, and the letter that says you may act.',
	days: [0]
});
