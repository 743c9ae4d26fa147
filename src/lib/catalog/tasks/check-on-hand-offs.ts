import { nobodyLeft } from '$lib/domain/rules/task';
import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P33',
	title: 'See whether the hand-offs happened',
	why: 'A first visit that failed can still be helped, once.',
	good: 'Only where it was agreed in the closing session: one question, and a day on which it ends.',
	source: ['S: Standards for follow-up: our own reading', '2026-11-22'],
	asked: { how: 'recommended', by: 'our own reading' },
	from: 'closing',
	days: [14, 30],
	inShortPlans: 'afterwards',
	after: 'hold-closure-sessions',
	onLeave: null,
	counts: 'visits',
	settled: ({ load }) =>
		nobodyLeft([load.of('confirm-first-visit')], 'Nobody’s first visit is still open.')
});
