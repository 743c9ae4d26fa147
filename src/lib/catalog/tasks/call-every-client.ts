import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default byExecutor({
	code: 'E06',
	title: 'Call every current client',
	why: 'Nobody should learn of it from a letter or a newspaper.',
	good: 'Each attempt is logged, nothing clinical stands on a voicemail, and each was offered one meeting or call.',
	days: [3],
	settled: ({ load }) => nobodyLeft([load.of('tell-in-session')], 'Nobody is left to call.')
});
