import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog';
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import { caseOf, client, context, practice, provider, today } from '$tests/support/domain/cases';
import { situation } from '$lib/domain/rules/situation';
import { blankFacts, factsOf, usual } from './prefill';

const here = (changed: Partial<Case> = {}, place = 'us-or') =>
	situation(caseOf(changed), context({ catalog, practice: practice({ place }) }));
const agreed = { signerId: null, receiver: null, purpose: null, expiresOn: null, part2: false };

it('speaks the law of the practice’s place, wherever the client is', () => {
	const abroad = here({ client: client({ place: 'uk' }) });
	expect(factsOf(abroad, agreed).country).toBe('US');
	expect(blankFacts(practice({ place: 'uk' })).country).toBe('GB');
});

it('takes the stricter end of the two places', () => {
	const inArizona = here({ client: client({ place: 'us-az' }) });
	expect(factsOf(inArizona, agreed).longest).toMatchObject({ rule: { value: 12, unit: 'months' } });
});

it('knows how soon a request is answered', () => {
	expect(blankFacts(practice({ place: 'us' })).answerWithin).toMatchObject({ topic: 'access' });
});

it('adds what Part 2 asks where the circumstance holds, or a release says so', () => {
	const ticked = here({ client: client({ circumstances: ['part-2'] }) });
	expect([factsOf(here(), agreed).part2, factsOf(ticked, agreed).part2]).toEqual([false, true]);
	expect(factsOf(here(), { ...agreed, part2: true }).part2).toBe(true);
});

it('is for where the client goes, and leaves it blank where that is open', () => {
	const known = { clientId: 'zoe', providerId: 'river', suggestedOn: today };
	const going = here({
		referrals: [{ id: 'r', ...newReferral({ ...known, answer: 'accepted' }) }]
	});
	expect(usual(going, [null]).receiver).toMatchObject({ name: provider().name });
	expect(usual(here(), [null]).receiver).toBeNull();
});
