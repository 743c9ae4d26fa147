import { source } from '$lib/domain/days/source';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'tell-of-your-return',
	code: 'V4',
	title: 'Tell clients that you are coming back',
	why: 'They have waited, and some have found somebody else: both are fine.',
	good: 'Each hears of the first possible session, and who wants to stay elsewhere has said goodbye.',
	source: source.S('Standards for planned leave: our own reading', '2026-11-22'),
	asked: { how: 'recommended', by: 'our own reading' },
	from: 'return',
	days: [-14],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: {},
	counts: null,
	always: false,
	appliesTo: ({ leave }) => leave,
	settled: () => null
} satisfies Task;
