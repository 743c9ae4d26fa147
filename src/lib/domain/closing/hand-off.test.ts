import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { nextProvider } from '$lib/domain/rules/next/next-provider';
import { handOff, lookInDays, usualEndOfFollowUp } from './hand-off';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { Referral } from '$lib/domain/records';
import { newReferral } from '$lib/domain/records/blank';
import { client, outcome, situationOf, today } from '$tests/support/domain/cases';

function referral(id: string, changed: Partial<Referral> = {}): Referral {
	const known = { clientId: 'zoe', providerId: id, providerName: id, suggestedOn: today };
	return { id, ...newReferral({ ...known, ...changed }) };
}

const last = day('2026-10-30');

describe('follow-up', () => {
	it.each([
		['nobody agreed to it', false, null, []],
		['it runs a month', false, '2026-11-29', ['2026-11-13', '2026-11-29']],
		['somebody is at risk', true, '2026-11-29', ['2026-11-06', '2026-11-13', '2026-11-29']],
		['it ends sooner', true, '2026-11-10', ['2026-11-06', '2026-11-10']],
		['it ends two weeks later', true, '2026-11-13', ['2026-11-06', '2026-11-13']],
		['it ends a week later', true, '2026-11-06', ['2026-11-06']]
	])('where %s has its days', (_, atRisk, until, days) => {
		expect(lookInDays(last, atRisk, until === null ? null : day(until))).toEqual(days);
	});

	it('usually ends a month after the last session', () => {
		expect(usualEndOfFollowUp(last)).toBe('2026-11-29');
		expect(usualEndOfFollowUp(null)).toBeNull();
	});

	it('has no days while no last session is set', () => {
		expect(lookInDays(null, true, last)).toEqual([]);
	});
});

describe('the next provider', () => {
	it('is nobody while nobody accepted', () => {
		expect(nextProvider([referral('a'), referral('b', { offeredOn: today })])).toBeNull();
	});

	it('is who accepted last', () => {
		const accepted = ['a', 'b', 'c'].map((id) => referral(id, { answer: 'accepted' }));
		expect(nextProvider(accepted)?.id).toBe('c');
	});

	it('is where the first visit was kept, whoever accepted later', () => {
		const kept = referral('a', { answer: 'accepted', visitKeptOn: today });
		expect(nextProvider([kept, referral('b', { answer: 'accepted' })])).toBe(kept);
	});
});

it('tells how far the summary has come', () => {
	const outcomes = [outcome(at.summary), outcome('confirm-receipt', { outcome: 'unreachable' })];
	const own = client({ followUpUntilOn: addDays(last, 30) });
	const standing = handOff(situationOf({ client: own, outcomes }));
	expect(standing).toMatchObject({
		referral: null,
		sent: { outcome: 'done' },
		received: { outcome: 'unreachable' },
		visit: null
	});
	expect(standing.lookInOn).toHaveLength(2);
});
