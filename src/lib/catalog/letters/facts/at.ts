import type { Recipient } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules';

/** Of whom and to whom a letter is; `to` is `null` for the client. */
export type At = { here: Situation; to: Recipient | null };
