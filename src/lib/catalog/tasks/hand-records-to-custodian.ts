import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default byExecutor({
	code: 'E15',
	title: 'Hand the records to their custodian',
	why: 'From now on clients ask there.',
	good: 'Each file has a closing note that says: closed by the executor, no clinical judgement made.',
	days: [90],
	settled: ({ load }) =>
		nobodyLeft(
			[load.of('write-closing-note'), load.of('close-file')],
			'Every file is closed, with its note.'
		)
});
