import { letters } from '$lib/catalog/letters/index';

const only = process.env.LETTERS?.split(',');

/** All letters; by `LETTERS=check-in,follow-up` these alone, as `npm run quick` reads those that were changed. */
export const wanted = only ? letters.filter(({ id }) => only.includes(id)) : letters;
