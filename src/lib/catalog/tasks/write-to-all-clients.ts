import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default byExecutor({
	code: 'E10',
	title: 'Write to all clients',
	why: 'What was said on the phone is soon forgotten.',
	good: 'Each has it in writing: the fact, referrals, records, the crisis line, and a memorial where it was wished.',
	days: [14],
	settled: ({ load }) =>
		nobodyLeft([load.of('give-written-notice')], 'Nobody is left who waits for the letter.')
});
