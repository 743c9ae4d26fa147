import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default byExecutor({
	code: 'E04',
	title: 'Call those at risk in person',
	why: 'They need a voice and a name at once.',
	good: 'A clinician called each of them, and each has cover and the crisis line.',
	days: [1],
	settled: ({ load }) =>
		nobodyLeft([load.toldFirst], 'Nobody at risk or seen for two years is left to call.')
});
