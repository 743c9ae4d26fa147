import { addedLater } from '$lib/domain/records/added-later';
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Practice, Provider } from '$lib/domain/records';
import { practice as anyPractice } from '$tests/support/domain/cases';
import {
	letterheadFaults,
	lookBackFaults,
	planFaults,
	providerFaults,
	recordsFaults
} from './faults';

const today = day('2026-11-22');
const practice: Practice = {
	...anyPractice(),
	id: 'practice',
	name: 'Harbor Practice',
	clinician: 'Maren Lindqvist, PhD',
	profession: 'Psychologist',
	licence: 'MA 4821',
	place: 'us-ma',
	regionStyle: 'US',
	address: '12 Quay Street\nSalem, MA 01970',
	phone: '(978) 555-0100',
	email: 'maren@example.org',
	website: '',
	logo: null,
	signature: null,
	reason: 'practice-closing',
	closingOn: day('2027-05-31'),
	lastSessionOn: day('2027-05-14'),
	plannedOn: today,
	shortNoticeBecause: null,
	custodian: 'later',
	custodianName: '',
	custodianAddress: '',
	custodianPhone: '',
	askMeUntilOn: day('2027-06-30'),
	crisisLines: null,
	newPlace: '',
	daysOff: [],
	lockAfterMinutes: 20
};
const provider: Provider = {
	id: 'p1',
	name: 'Amal Haddad, LICSW',
	speciality: '',
	phone: '(978) 555-0111',
	email: '',
	website: '',
	address: '',
	checkedOn: null,
	...addedLater.provider
};

describe('the plan', () => {
	const faults = (changed: Partial<Practice>) =>
		planFaults({ ...practice, ...changed }, changed, today);

	it('may close on the day of the last sessions', () => {
		expect(faults({ closingOn: day('2027-05-14') })).toEqual({});
	});

	it('does not close before the last sessions', () => {
		expect(faults({ closingOn: day('2027-05-13') }).closingOn).toBe(
			'The closing day, May 13, 2027, is before the last sessions on May 14, 2027. Make it the same day or later.'
		);
	});

	it('is not held up by the days of the leave it was, which are not asked any more', () => {
		const leave = { returnByOn: day('2027-03-01'), becomesClosingOn: day('2027-04-01') };
		expect(faults(leave)).toEqual({});
		expect(Object.keys(planFaults({ ...practice, ...leave }, leave, today, 'leave'))).toEqual([
			'returnByOn',
			'becomesClosingOn'
		]);
	});

	it('does not take a closing day that is past', () => {
		expect(faults({ closingOn: day('2025-06-03') }).closingOn).toContain(
			'June 3, 2025 is already past'
		);
	});

	it('lets another field be saved once the closing day is past', () => {
		const closed = { ...practice, closingOn: day('2026-10-01'), lastSessionOn: day('2026-09-01') };
		expect(planFaults(closed, { newPlace: 'Portland' }, today)).toEqual({});
	});
});

describe('the letterhead', () => {
	it.each([
		['clinician', ''],
		['email', 'maren@'],
		['website', 'my practice'],
		['envelopeSender', 'Harbor Counseling']
	] as const)('refuses %s “%s”', (field, text) => {
		expect(Object.keys(letterheadFaults({ ...practice, [field]: text }))).toEqual([field]);
	});
});

describe('the records', () => {
	it.each([
		[{ askMeUntilOn: null }, 'askMeUntilOn'],
		[{ askMeUntilOn: day('2026-11-21') }, 'askMeUntilOn'],
		[{ askMeUntilOn: day('2027-03-31') }, 'askMeUntilOn'],
		[{ custodian: 'known' }, 'custodianName'],
		[{ custodian: 'known', custodianName: 'Quay Records' }, 'custodianPhone']
	] as const)('with %o miss %s', (changed, field) => {
		expect(Object.keys(recordsFaults({ ...practice, ...changed }, today))).toEqual([field]);
	});

	it('are whole with a custodian who can be reached', () => {
		const custodian = {
			custodian: 'known',
			custodianName: 'Quay Records',
			custodianPhone: '1'
		} as const;
		expect(recordsFaults({ ...practice, ...custodian }, today)).toEqual({});
	});
});

describe('an entry of the referral list', () => {
	it('needs one way to reach it', () => {
		expect(Object.keys(providerFaults({ ...provider, phone: '' }, today))).toEqual([
			'provider-phone'
		]);
	});

	it('was not checked on a day to come', () => {
		expect(
			Object.keys(providerFaults({ ...provider, checkedOn: day('2026-11-23') }, today))
		).toEqual(['provider-checkedOn']);
	});
});

it.each([
	[0, true],
	[24, true],
	[120, true],
	[121, false],
	[1.5, false],
	[NaN, false]
])('takes %d months to look back: %s', (lookBackMonths, good) => {
	expect(Object.keys(lookBackFaults({ ...practice, lookBackMonths }))).toEqual(
		good ? [] : ['lookBackMonths']
	);
});
