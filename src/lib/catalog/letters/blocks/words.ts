import type { Region } from '$lib/domain/days/day';

/** How a letter closes: warmly, unless it is about a fee, an absence or what has to be kept apart. */
export type Closing = 'warm' | 'formal';

/** What is said otherwise on the other side of the ocean. */
export const words: Record<Region, { closing: Record<Closing, string>; email: string }> = {
	US: { closing: { warm: 'Warm regards,', formal: 'Sincerely,' }, email: 'e-mail' },
	GB: { closing: { warm: 'With kind regards,', formal: 'Yours sincerely,' }, email: 'email' }
};
