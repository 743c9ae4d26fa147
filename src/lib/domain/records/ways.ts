import type { Way } from './schemas';
import table from './ways.json';

/** How something was done, to stand after a verb. */
export const ways: Record<Way, string> = table;
