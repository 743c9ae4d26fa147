import { byExecutor } from '$lib/catalog/tasks/common/kinds';

export default byExecutor({
	code: 'E07',
	title: 'Speak with the family and the lawyer',
	why: 'They have duties of their own, and no right to clients’ names.',
	good: 'Your authority was shown, and no client’s name stands in the estate.',
	days: [7]
});
