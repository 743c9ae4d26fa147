import { kindOf } from '$lib/catalog/entries';
import type { Step } from '$lib/domain/rules/step';

/** What a row of a table says: its key is the step's id, the table knows the stage, its place the order. */
export type Row = Omit<Step, 'id' | 'stage' | 'order'>;

const kind = kindOf<Row>();

/**
 * What both kinds share: never optional, whoever the client is, and not waiting for others; they may decline it or not be
 * reached; it ends alone unless it names the group it ends with.
 */
const own = {
	group: null,
	optional: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true
} as const;

/** On every path. */
export const forEverybody = kind({ ...own, brought: false });

/** On the path only where a reason or a special situation brings it. */
export const whereBrought = kind({ ...own, brought: true });
