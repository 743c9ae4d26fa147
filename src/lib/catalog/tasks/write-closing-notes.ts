import { nobodyLeft } from '$lib/domain/rules/task';
import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P30',
	title: 'Write a closing note for every client',
	why: 'It shows what was offered, and ends the file.',
	good: 'Every file has its note, the copies of letters and their receipts.',
	source: ['A: Psychiatric News 2020; Blakeslee, New Jersey Psychologist 2022', '2026-11-22'],
	asked: { how: 'recommended', by: 'Psychiatric News' },
	from: 'closing',
	days: [7],
	inShortPlans: 'afterwards',
	after: 'hold-closure-sessions',
	onLeave: null,
	counts: 'closed',
	settled: ({ load }) =>
		nobodyLeft([load.of('write-closing-note')], 'Nobody’s closing note is still to be written.')
});
