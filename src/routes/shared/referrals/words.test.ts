import { describe, expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import { addDays, day } from '$lib/domain/days/day';
import { newProvider } from '$lib/domain/records/blank';
import type { Provider } from '$lib/domain/records';
import { historyWords } from './words';
import { marks, roomWords, standingMark } from './marks';

const today = day('2026-06-01');

function listed(changed: Partial<Provider>, counts: { sent?: number; free?: number | null } = {}) {
	const known = { name: 'River Clinic', checkedOn: today, ...changed };
	const provider = { id: 'river', ...newProvider(known) };
	return { provider, sent: 0, named: 0, free: provider.openings, ...counts };
}

describe('marks of a provider', () => {
	it.each<[string, Partial<Provider>]>([
		['About to retire', { retiring: true }],
		['No openings now', { openings: 0 }],
		['Not checked for openings yet', { checkedOn: null }],
		['Checked 31 days ago: ask again', { checkedOn: addDays(today, -31) }]
	])('%s', (word, changed) => {
		expect(marks(listed(changed), today).map((mark) => mark.word)).toEqual([word]);
	});

	it('none for somebody with openings, asked within the month', () => {
		expect(marks(listed({ openings: 2 }), today)).toEqual([]);
	});
});

it.each<[string, Partial<Provider>, { sent?: number; free?: number | null }]>([
	['Openings not known · none of yours sent there', {}, {}],
	['3 openings · none of yours sent there', { openings: 3 }, {}],
	['1 of 3 openings left · 4 of yours sent there', { openings: 3 }, { free: 1, sent: 4 }],
	['No openings · none of yours sent there', { openings: 0 }, {}]
])('says “%s”', (words, changed, counts) => {
	expect(roomWords(listed(changed, counts))).toBe(words);
});

const suggested = newReferral({
	clientId: 'zoe',
	providerId: 'river',
	providerName: 'River Clinic',
	suggestedOn: today
});
const accepted = { offeredOn: today, answer: 'accepted', answeredOn: addDays(today, 3) } as const;

it('writes each thing that happened to a referral with its day', () => {
	const referral = { id: 'r', ...suggested, ...accepted, bookedFor: addDays(today, 9) };
	expect(historyWords(referral, 'US')).toBe(
		'suggested Jun 1, 2026 · offered Jun 1, 2026 · chosen Jun 4, 2026 · first visit booked for Jun 10, 2026'
	);
});

it.each([
	['The client said no', 'declinedByClient'],
	['Was full', 'declinedByProvider']
] as const)('says who declined: %s', (word, answer) => {
	expect(standingMark({ id: 'r', ...suggested, ...accepted, answer }).word).toBe(word);
});
