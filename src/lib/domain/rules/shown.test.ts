/** What shows that a step was done: the table of the record's design, each row with what is just not enough. */
import { describe, expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import { addDays } from '$lib/domain/days/day';
import type { Case } from '$lib/domain/records/case';
import type { Provider, Referral } from '$lib/domain/records';
import { caseOf, client, outcome, provider, situationOf, today } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { sentLetter } from '$tests/support/domain/sent';
import { isShowable, shownBy } from './shown';

const river = provider({ id: 'river', name: 'River Practice', checkedOn: today });
const named = (changed: Partial<Referral> = {}): Referral => ({
	id: 'r',
	...newReferral({
		clientId: 'zoe',
		providerId: 'river',
		providerName: 'River Practice',
		suggestedOn: today
	}),
	...changed
});

const three = (changed: Partial<Referral> = {}) =>
	['River', 'Hill', 'Lake'].map((name, at) =>
		named({ id: name, providerName: name, suggestedOn: addDays(today, at), ...changed })
	);
const byWord = outcome('choose-options', { because: 'Only one near them has openings' });

function shown(step: string, changed: Partial<Case> = {}, providers: Provider[] = [river]) {
	return shownBy(step, { case: situationOf(changed).case, providers })?.on;
}

const wish = { mail: 'agreed', voicemail: 'refused', emailConsent: 'agreed' } as const;
const letter = (changed: Parameters<typeof sentLetter>[0]) => ({ letters: [sentLetter(changed)] });
const days = (count: number) => addDays(today, count);

describe('a step is shown', () => {
	it.each([
		['check-contact-wishes', { client: client(wish) }, null],
		['choose-options', { referrals: three() }, addDays(today, 2)],
		['choose-options', letter({ named: ['River Practice', 'Hill', 'Lake'] }), today],
		['give-referral-details', { referrals: [named({ offeredOn: days(2) })] }, days(2)],
		['give-referral-details', letter({ named: ['River Practice'] }), today],
		['check-openings', { referrals: three({ offeredOn: days(30) }) }, days(30)],
		[
			'check-openings',
			{ referrals: [named({ offeredOn: days(30) })], outcomes: [byWord] },
			days(30)
		],
		['give-crisis-resources', letter({ carries: ['crisis'] }), today],
		['offer-records', letter({ carries: ['records', 'crisis'] }), today],
		['leave-an-open-offer', letter({ carries: ['openOffer'] }), today],
		['sign-release', { releases: [release({ signedOn: days(1) })] }, days(1)],
		['send-transfer-summary', letter({ letter: 'transfer-summary', providerId: 'river' }), today],
		[
			'send-transfer-summary',
			{ outcomes: [outcome('send-transfer-summary', { who: 'River' })] },
			today
		],
		['confirm-first-visit', { referrals: [named({ visitKeptOn: days(9) })] }, days(9)],
		['consult', { outcomes: [outcome('consult', { who: 'Dr. Osei' })] }, today]
	] as [string, Partial<Case>, string | null][])('%s', (step, facts, on) => {
		expect(shown(step, facts)).toBe(on);
	});
});

describe('a step is not shown', () => {
	it.each([
		['check-contact-wishes', { client: client({ ...wish, voicemail: null }) }],
		['choose-options', {}],
		['choose-options', { referrals: three().slice(1) }],
		['choose-options', { referrals: [named(), named({ id: 's' }), named({ id: 't' })] }],
		['give-referral-details', { referrals: [named()] }],
		['check-openings', { referrals: three({ offeredOn: days(31) }) }],
		['check-openings', { referrals: [named({ offeredOn: days(30) })] }],
		['give-crisis-resources', letter({ carries: ['records'] })],
		['give-crisis-resources', letter({ carries: ['crisis'], recordedInError: 'Another letter' })],
		['give-crisis-resources', letter({ carries: ['crisis'], returnedOn: days(5) })],
		['give-crisis-resources', letter({ carries: ['crisis'], providerId: 'river' })],
		['sign-release', { releases: [release({ signedOn: null })] }],
		['sign-release', { releases: [release({ signedOn: today, scope: ['dates'] })] }],
		['send-transfer-summary', { outcomes: [outcome('send-transfer-summary')] }],
		['confirm-first-visit', { referrals: [named({ bookedFor: days(3) })] }],
		['consult', { outcomes: [outcome('consult')] }]
	] as [string, Partial<Case>][])('%s', (step, facts) => {
		expect(shown(step, facts)).toBeUndefined();
	});

	it('where it has no records of its own', () => {
		expect(isShowable('tell-in-session')).toBe(false);
		expect(shown('tell-in-session', { outcomes: [outcome('tell-in-session')] })).toBeUndefined();
	});
});

it('counts as done from the day of what shows it, without anybody ending it', () => {
	const here = situationOf(letter({ carries: ['crisis'] }));
	expect(here.ended('give-crisis-resources')).toMatchObject({
		id: '',
		outcome: 'done',
		happenedOn: today
	});
	expect(here.doneOn('give-crisis-resources')).toBe(today);
	expect(here.ended('offer-records')).toBeNull();
});

it('leaves a recorded outcome in its place', () => {
	const declined = outcome('offer-records', { outcome: 'declined' });
	const here = situationOf({ ...letter({ carries: ['records'] }), outcomes: [declined] });
	expect(here.ended('offer-records')).toBe(declined);
});

it('shows what helps and contact afterwards by a held session that covered them, not by one that was planned', () => {
	const session = (standing: 'held' | 'planned', covered: string[]) => ({
		id: 's',
		clientId: 'zoe',
		plannedOn: today,
		standing,
		happenedOn: standing === 'held' ? today : null,
		way: null,
		covered
	});
	const by = (step: string, ...sessions: ReturnType<typeof session>[]) =>
		shownBy(step, { case: caseOf({ sessions }), providers: [] })?.on ?? null;
	expect(by('agree-on-what-helps', session('held', ['early-signs']))).toBe(today);
	expect(by('agree-on-contact-after', session('held', ['records-and-contact']))).toBe(today);
	expect(by('agree-on-what-helps', session('planned', ['early-signs']))).toBeNull();
	expect(by('agree-on-what-helps', session('held', ['goodbye']))).toBeNull();
});
