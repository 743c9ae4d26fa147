import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog';
import { forms } from '$lib/catalog/forms';
import { receiverOf } from '$lib/domain/letters/form-facts';
import { caseOf, client, context, guardian, practice, provider } from '$tests/support/domain/cases';
import { situation } from '$lib/domain/rules/situation';
import { makeForms } from '$lib/pdf';
import { blankFacts, factsOf, type Agreed } from '$routes/shared/forms/prefill';

const far = provider({
	name: 'River Valley Centre for Psychotherapy and Counselling',
	address: '1200 North River Road, Building C, Suite 340\nPortland, OR 97209'
});
const nothing: Agreed = {
	signerId: undefined,
	receiver: null,
	purpose: null,
	expiresOn: null,
	part2: false
};
const joint: Agreed = { ...nothing, signerId: 'maja', also: ['per'], receiver: receiverOf(far) };
const known: Agreed = { ...nothing, signerId: 'maja', receiver: receiverOf(far) };

it.each([
	['US', 'us-az'],
	['GB', 'uk']
] as const)(
	'stands on one page, however much is asked or known: %s',
	async (regionStyle, place) => {
		const own = practice({
			regionStyle,
			place,
			custodian: 'known',
			custodianName: 'Alder Records'
		});
		const together = client({ format: 'family', circumstances: ['part-2'] });
		const case_ = caseOf({
			client: together,
			recipients: [guardian(), guardian({ id: 'per', name: 'Per Lindqvist' })]
		});
		const here = situation(case_, context({ catalog, practice: own }));
		const facts = [
			blankFacts(own, 'en'),
			factsOf(here, nothing),
			factsOf(here, known),
			factsOf(here, joint)
		];
		const all = forms.flatMap((template) => facts.map((each) => template.write(each)));
		const { made, failed } = await makeForms(all);
		expect(failed).toEqual([]);
		expect(made.map(({ pages }) => pages)).toEqual(all.map(() => 1));
	}
);

it('stands on one page in Spanish too, or on two where a substance use program is among it', async () => {
	const own = practice({ place: 'us-or' });
	const spanish = { letterLanguage: 'es' as const, format: 'family' as const };
	const pages = async (circumstances: 'part-2'[]) => {
		const case_ = caseOf({
			client: client({ ...spanish, circumstances }),
			recipients: [guardian(), guardian({ id: 'per', name: 'Per Lindqvist' })]
		});
		const here = situation(case_, context({ catalog, practice: own }));
		const facts = [
			blankFacts(own, 'es'),
			...[nothing, known, joint].map((of) => factsOf(here, of))
		];
		const all = forms.flatMap((template) => facts.map((each) => template.write(each)));
		const { made, failed } = await makeForms([
			...all,
			...all.flatMap((each) => each.inEnglish ?? [])
		]);
		expect(failed).toEqual([]);
		return Math.max(...made.map((each) => each.pages));
	};
	expect([await pages([]), await pages(['part-2'])]).toEqual([1, 2]);
});
