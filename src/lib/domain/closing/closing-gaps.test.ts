import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import { milestones as at } from '$lib/domain/rules/milestones';
import { client, outcome, practice, situationOf, today } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { closingGaps } from './closing-gaps';

const taken = {
	id: 'r',
	...newReferral({
		clientId: 'zoe',
		providerId: 'river',
		providerName: 'River Clinic',
		suggestedOn: today,
		offeredOn: today,
		answer: 'accepted',
		answeredOn: today
	})
};
/** The sessions are over, the letter was given, somebody has taken them on, and a release is signed. */
const whole: Partial<Case> = {
	client: client({ lastSessionOn: addDays(today, -7) }),
	outcomes: [outcome(at.sessionsHeld), outcome(at.letter)],
	referrals: [taken],
	releases: [release()]
};
const missing = (changed: Partial<Case> & { practice?: ReturnType<typeof practice> }) =>
	closingGaps(situationOf({ ...whole, ...changed })).map((gap) => gap.missing);

it('is nothing where all is there', () => {
	expect(missing({})).toEqual([]);
});

it.each<[string, Partial<Case>, string]>([
	[
		'a last session that is still to come',
		{ client: client(), outcomes: [outcome(at.letter)] },
		'The last session is still to come, on October 30, 2026.'
	],
	['a next provider', { referrals: [] }, 'Nobody has taken them on yet.'],
	['a release', { releases: [] }, 'No release lets you pass anything on to River Clinic.'],
	[
		'a release that was revoked',
		{ releases: [release({ revokedOn: today })] },
		'No release lets you pass anything on to River Clinic.'
	],
	[
		'the letter about the records',
		{ outcomes: [outcome(at.sessionsHeld)] },
		'No letter has told them where their records are kept.'
	]
])('names %s', (_, changed, sentence) => {
	expect(missing(changed)).toEqual([sentence]);
});

it('always names the risk, with what it asks for', () => {
	const atRisk = client({ atRisk: true, lastSessionOn: addDays(today, -7) });
	expect(missing({ client: atRisk })).toEqual([
		'They are marked at risk.',
		'The first visit with the next provider has not taken place, so nothing overlaps.',
		'No safety plan is recorded.'
	]);
});

it('asks for no provider and no release where none is wanted', () => {
	const outcomes = [at.sessionsHeld, at.letter].map((id) => outcome(id));
	const declined = outcome(at.nextProviderChosen, { outcome: 'declined' });
	const none = { referrals: [], releases: [], outcomes: [...outcomes, declined] };
	expect(missing(none)).toEqual([]);
});

it('says with each what can still be done', () => {
	const all = closingGaps(situationOf({ client: client({ atRisk: true }) }));
	expect(all.map(({ still }) => still).filter((still) => !still.endsWith('.'))).toEqual([]);
	expect(all.length).toBeGreaterThan(4);
});
