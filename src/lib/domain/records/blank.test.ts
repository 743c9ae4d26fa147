import { expect, it } from 'vitest';
import { today } from '$tests/support/domain/cases';
import { newClient, newPractice, newProvider, newRecipient, newReferral } from './blank';

it('of a new practice nothing is said but a lock after 20 minutes and a look back over 24 months', () => {
	const answers = { clinician: 'Ada', place: 'us', regionStyle: 'US', reason: 'leave' } as const;
	const { lockAfterMinutes, lookBackMonths, custodian, plannedOn, daysOff, phone } = newPractice(
		answers,
		today
	);
	expect({ lockAfterMinutes, lookBackMonths, custodian, plannedOn, daysOff, phone }).toEqual({
		lockAfterMinutes: 20,
		lookBackMonths: 24,
		custodian: 'later',
		plannedOn: today,
		daysOff: [],
		phone: ''
	});
});

it('of a new client nobody has said a risk or a hold, and whether they are a minor is not known', () => {
	expect(newClient({ name: 'Zoë' })).toMatchObject({
		name: 'Zoë',
		format: 'individual',
		standing: 'current',
		atRisk: false,
		legalHold: false,
		minor: null,
		mail: null,
		need: null
	});
});

it('what is known stands in place of what is empty', () => {
	expect([
		newClient({ name: 'Zoë', legalHold: true }).legalHold,
		newRecipient({ name: 'Maja', clientId: 'zoe', role: 'guardian', city: 'Salem' }).city,
		newProvider({ name: 'River Clinic', openings: 2 }).openings,
		newReferral({ clientId: 'zoe', providerId: 'river', suggestedOn: today, offeredOn: today })
			.offeredOn
	]).toEqual([true, 'Salem', 2, today]);
});
