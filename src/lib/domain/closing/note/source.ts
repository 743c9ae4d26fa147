import type { Path } from '$lib/domain/path/path';
import type { Retention } from '$lib/domain/retention/retention';
import type { Situation } from '$lib/domain/rules';

/** `isName`: it names the client, and is hidden with the names. */
export type NoteLine = { label: string; words: string; isName?: boolean };

export type NoteSection = { title: string; lines: readonly NoteLine[] };
export type ClosingNote = { sections: readonly NoteSection[]; signed: string };

/** What a closing note is made from. */
export type NoteSource = { situation: Situation; path: Path; retention: Retention; name: string };
