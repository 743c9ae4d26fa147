/** A first visit that is booked, for tests. */
import { newReferral } from '$lib/domain/records/blank';
import { day } from '$lib/domain/days/day';

export const booked = newReferral({
	clientId: 'zoe',
	providerId: 'river',
	providerName: 'River Clinic',
	suggestedOn: day('2026-06-01'),
	answer: 'accepted',
	bookedFor: day('2026-06-03')
});
