import type { Client } from '$lib/domain/records';
import type { Path } from '$lib/domain/path/path';
import type { Region } from '$lib/domain/days/day';

/** What a change is made with from outside: ids for what is new, and how days are written. */
export type By = { newId: () => string; region: Region };

/** One client and their path as it stands. */
export type ClientOnPath = By & { client: Client; path: Path };
