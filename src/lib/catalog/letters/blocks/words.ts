import type { Region } from '$lib/domain/days/day';

/** What is said otherwise on the other side of the ocean. */
export const words: Record<Region, { closing: string; email: string; emergencyRoom: string }> = {
	US: { closing: 'Warm regards,', email: 'e-mail', emergencyRoom: 'the nearest emergency room' },
	GB: { closing: 'With kind regards,', email: 'email', emergencyRoom: 'the nearest A&E' }
};
