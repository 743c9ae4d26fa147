import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { newReferral } from '$lib/domain/records/blank';
import { caseOf, client, context, provider, today } from '$tests/support/domain/cases';
import { situation } from '$lib/domain/rules/situation';
import { namedTo, referrals } from './referrals';

const providers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, index) =>
	provider({ id, openings: index === 0 ? 0 : null, retiring: index === 1 })
);

function named(suggested: readonly string[], declined: readonly string[] = []) {
	const all = [...suggested, ...declined].map((providerId) => {
		const known = { clientId: 'zoe', providerId, providerName: '', suggestedOn: today };
		const answer = declined.includes(providerId) ? 'declinedByClient' : null;
		return { id: providerId, ...newReferral({ ...known, answer }) };
	});
	return namedTo(situation(caseOf({ referrals: all }), context({ providers }))).map(({ id }) => id);
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

/** docs/standards.md D.1, L17: low-cost options, as they were asked and in no other words. */
it.each([
	['payer-ends', '60–140, sliding scale', false, 'Fee, as they gave it: 60–140, sliding scale'],
	['non-payment', '$80', true, 'Costo, según lo que informaron: $80'],
	['non-payment', 'sliding scale', true, null],
	['non-payment', ' ', false, null],
	['lack-of-progress', '$80', false, null]
] as const)('a letter of %s names the fee %s, Spanish %s: %s', (reason, fees, inSpanish, said) => {
	const here = situation(
		caseOf({ client: client({ reason }) }),
		context({ catalog, providers: [provider({ fees })] })
	);
	const [found] = referrals(inSpanish ? { ...here, inSpanish } : here);
	const fee = found?.lines.filter((line) => /^(Fee|Costo)/.test(line));
	expect(fee).toEqual(said === null ? [] : [said]);
});
