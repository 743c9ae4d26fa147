import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog';
import { forms } from '$lib/catalog/forms';
import { formTexts } from '$lib/domain/letters/form-texts';
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
	expect(blankFacts(practice({ place: 'uk' }), 'en').country).toBe('GB');
});

it('takes the stricter end of the two places', () => {
	const inArizona = here({ client: client({ place: 'us-az' }) });
	expect(factsOf(inArizona, agreed).longest).toMatchObject({ rule: { value: 12, unit: 'months' } });
});

it('speaks the language of their letters', () => {
	const spanish = here({ client: client({ letterLanguage: 'es' }) });
	expect([factsOf(here(), agreed), factsOf(spanish, agreed)]).toMatchObject([
		{ language: 'en' },
		{ language: 'es' }
	]);
});

it('knows how soon a request is answered', () => {
	expect(blankFacts(practice({ place: 'us' }), 'en').answerWithin).toMatchObject({
		topic: 'access'
	});
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

it.each(forms.map((form) => [form.id, form] as const))(
	'%s names whoever acts for the clinician, with their telephone, and speaks of no sessions of their own',
	(_, form) => {
		const acts = {
			absentSinceOn: today,
			executorName: 'Ruth Amsel',
			executorPhone: '503-555-0133'
		};
		const couple = here({ client: client({ format: 'couple' }) });
		const own = { ...couple, practice: practice({ place: 'us-or', ...acts }) };
		for (const facts of [blankFacts(own.practice, 'en'), factsOf(own, agreed)]) {
			const { sender, ...rest } = form.write(facts);
			expect(sender.name).toBe('Ruth Amsel, for the practice of Ada Moreno');
			expect(sender.lines).toContain('503-555-0133');
			const words = JSON.stringify([sender, rest]);
			expect(words).not.toMatch(/503-555-0100|ada@example.org|We met together/);
		}
	}
);

const third = {
	thirdPerson: 'Beth Ortega',
	thirdPersonAddress: '1490 Lafayette Street\nDenver, CO 80218',
	thirdPersonPhone: '303-555-0188'
};

it.each(forms.map((form) => [form.id, form] as const))(
	'shows whoever threatened on %s the third person’s address, and nothing of the therapist’s',
	(_, form) => {
		const threatened = client({ circumstances: ['threatened'], ...third });
		const { practice, case: own, ...rest } = here({ client: threatened });
		const words = (facts: typeof practice) =>
			formTexts(form.write(factsOf({ ...rest, practice: facts, case: own }, agreed)))
				.map(({ text }) => text)
				.concat(form.write(factsOf({ ...rest, practice: facts, case: own }, agreed)).sender.lines)
				.join('\n');
		const shown = words({
			...practice,
			address: '2210 Tennyson Street\nDenver, CO 80212',
			phone: '303-555-0142',
			email: 'nora@halloran.example.org',
			website: 'halloran.example.org'
		});
		expect(shown).not.toMatch(/Tennyson|0142|halloran/);
		expect(shown).toContain('c/o Beth Ortega');
		expect(shown).toContain('303-555-0188');
	}
);
