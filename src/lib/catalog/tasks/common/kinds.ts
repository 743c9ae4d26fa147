import { source } from '$lib/domain/days/source';

/** What most tasks are: asked of every practice, once, and nothing to count. */
export const ofEverybody = { counts: null, always: false, appliesTo: () => true } as const;

/** Of the list of whoever takes over (docs/standards.md C.2): in its order, from that day on. */
export const byExecutor = {
	...ofEverybody,
	source: source.S(
		'Standards C.2, list of the executor: professional-will guides and our own order',
		'2026-11-22'
	),
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	inShortPlans: 'inOrder',
	after: null,
	onLeave: null
} as const;
