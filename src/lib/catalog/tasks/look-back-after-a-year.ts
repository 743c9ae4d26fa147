import { byExecutor } from '$lib/catalog/tasks/common/kinds';

export default byExecutor({
	code: 'E16',
	title: 'Ask those who wished it, and close your own log',
	why: 'Grief has anniversaries.',
	good: 'Clients who asked for it heard from somebody, and the estate has your log of time and cost.',
	days: [365]
});
