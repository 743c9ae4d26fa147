import type { Region } from '$lib/domain/days/day';
import type { Jurisdiction } from '$lib/domain/rules/place';

/** What is said otherwise on the other side of the ocean. */
export const words: Record<Region, { closing: string; email: string; emergencyRoom: string }> = {
	US: { closing: 'Warm regards,', email: 'e-mail', emergencyRoom: 'the nearest emergency room' },
	GB: { closing: 'With kind regards,', email: 'email', emergencyRoom: 'the nearest A&E' }
};

/** How to find more therapists than the letter names. */
export function findOthers(country: Jurisdiction['country']): string {
	switch (country) {
		case 'US':
			return 'To find others, ask your health plan or your doctor for names near you.';
		case 'GB':
			return 'To find others, ask your GP, or look in the register of a professional body.';
		case 'AU':
			return 'To find others, ask your GP for names near you.';
		default:
			return 'To find others, ask your doctor for names near you.';
	}
}

/** “your GP”, as a doctor is called there. */
export function doctor(country: Jurisdiction['country']): string {
	return country === 'GB' || country === 'AU' ? 'your GP' : 'your doctor';
}
