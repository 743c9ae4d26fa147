/**
 * The two kinds that most steps are: the clinician's own, never optional, whoever the client is; each ends alone unless it
 * names the group it ends with.
 */
const own = { group: null, optional: false, waitsForOthers: false, appliesTo: () => true } as const;

/** On every path. */
export const forEverybody = { ...own, brought: false } as const;

/** On the path only where a reason or a special situation brings it. */
export const whereBrought = { ...own, brought: true } as const;
