import { expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import { caseOf, context, provider, today } from '$tests/support/domain/cases';
import { situation } from '$lib/domain/rules/situation';
import { namedTo } from './referrals';

const providers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, index) =>
	provider({ id, openings: index === 0 ? 0 : null, retiring: index === 1 })
);

function named(suggested: readonly string[], declined: readonly string[] = []) {
	const referrals = [...suggested, ...declined].map((providerId) => {
		const known = { clientId: 'zoe', providerId, providerName: '', suggestedOn: today };
		const answer = declined.includes(providerId) ? 'declinedByClient' : null;
		return { id: providerId, ...newReferral({ ...known, answer }) };
	});
	return namedTo(situation(caseOf({ referrals }), context({ providers }))).map(({ id }) => id);
}

it('a letter names those who were suggested to the client', () => {
	expect(named(['h', 'c'])).toEqual(['c', 'h']);
});

it('a letter leaves out who was declined', () => {
	expect(named(['c'], ['d'])).toEqual(['c']);
});

it('a letter names six with room while nobody is suggested', () => {
	expect(named([])).toEqual(['c', 'd', 'e', 'f', 'g', 'h']);
});
