import { kindOf } from '$lib/catalog/entries';
import type { Task } from '$lib/domain/rules/task';

const kind = kindOf<Task>();

const once = {
	after: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null,
	lacks: () => null
} as const;

/** What most tasks are: asked of every practice, once, after no other, with nothing to count, and ended by a press. */
export const ofEverybody = kind(once);

/** Of a leave alone, with the words for it. */
export const ofLeave = kind({ ...once, onLeave: {}, appliesTo: ({ leave }) => leave });

/** Of the list of whoever takes over (docs/standards.md C.2): in its order, from that day on. */
export const byExecutor = kind({
	...once,
	source:
		'S: Standards C.2, list of the executor: professional-will guides and our own order (2026-11-22)',
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	inShortPlans: 'inOrder',
	onLeave: null
});
