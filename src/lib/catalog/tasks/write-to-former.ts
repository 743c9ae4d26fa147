import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default byExecutor({
	code: 'E14',
	title: 'Write to former clients, publish what is asked',
	why: 'They may look for their records, and some places ask for a public notice.',
	good: 'Recent former clients have a short letter, and the notice is out where the law asks for it.',
	days: [60],
	settled: ({ load }) =>
		nobodyLeft(
			[load.of('write-to-former-client')],
			'Every former client on your list who is to be told has been written to.'
		)
});
