import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default byExecutor({
	code: 'E12',
	title: 'Find a next therapist for each client',
	why: 'Care goes on, only elsewhere.',
	good: 'Whoever wants it has a name, a signed release, and a first visit.',
	days: [30],
	settled: ({ load }) =>
		nobodyLeft([load.of('record-choice')], 'Nobody’s choice of a next provider is still open.')
});
