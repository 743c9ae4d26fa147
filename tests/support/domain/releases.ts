/** An unremarkable release for tests: a summary for the next provider, signed by the client today. */
import { addMonths } from '$lib/domain/days/day';
import type { Release } from '$lib/domain/records';
import { today } from './cases';

export function release(changed: Partial<Release> = {}): Release {
	return {
		id: 'release',
		clientId: 'zoe',
		recipientId: null,
		asks: [],
		signatures: [],
		providerId: 'river',
		to: 'River Clinic',
		scope: ['summary'],
		purpose: 'So that care can go on',
		signedOn: today,
		expiresOn: addMonths(today, 12),
		revokedOn: null,
		needs: [],
		...changed
	};
}
