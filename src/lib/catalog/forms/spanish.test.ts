/** Each English text of forms has its Spanish, which names and asks the same; and no Spanish form is part English. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import type { Form, FormBlock } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import { receiverOf, whose } from '$lib/domain/letters/form-facts';
import { formTexts } from '$lib/domain/letters/form-texts';
import { british, factsFor, form, namesOf, nobody, template } from '$tests/support/catalog/forms';
import { clientAt, factsAt } from '$tests/support/catalog/paper';
import { caseOf, client, guardian, practice, provider } from '$tests/support/domain/cases';
import { formTextsToTranslate } from '$tests/support/reading/forms-to-translate';
import * as reading from '$tests/support/reading/in-spanish';
import { namesIn } from '$tests/support/reading/vocabulary';
import { forms } from './index';
import { ofForms, spanish } from './spanish';

const all = formTextsToTranslate();
const named = (words: string): string => [...new Set(namesIn(words))].sort().join();
/** What is the same in Spanish on both sides of the ocean. */
const isOfRegion = (words: string) => words.startsWith('{region, select,');

describe('the Spanish', () => {
	it('is there for every text that a form may hold', () => {
		expect(all.filter(({ words }) => !spanish.has(words))).toEqual([]);
		expect(all.length).toBeGreaterThan(140);
	});

	it('names and asks what the English does', () => {
		const others = [...ofForms].filter(([words, said]) => named(words) !== named(said));
		expect(others.filter(([words]) => !isOfRegion(words))).toEqual([]);
	});

	it('is there of nothing that no form says any more', () => {
		const said = new Set(all.map(({ words }) => words));
		expect([...ofForms.keys()].filter((words) => !said.has(words))).toEqual([]);
	});

	it('has no “y” or “o” before a name, and signs that our faces draw', () => {
		const wrong = (said: string) => reading.beforeName.test(said) || !reading.drawn.test(said);
		expect([...ofForms.values()].filter(wrong)).toEqual([]);
	});
});

const es = { language: 'es' } as const;
const couple = caseOf({
	client: client({ format: 'couple' }),
	recipients: [guardian({ id: 'kim', role: 'partner', name: 'Kim Aalto' })]
});
const family = caseOf({ recipients: [guardian(), guardian({ id: 'per', name: 'Per Lindqvist' })] });
const keeper = {
	custodian: 'known',
	custodianName: 'Alder Records',
	custodianAddress: '80 Alder Lane\nPortland, OR 97201'
} as const;

const ways: Partial<FormFacts>[] = [
	{},
	nobody,
	british,
	{ ...british, ...nobody },
	{ part2: true, practice: practice(keeper) },
	{ whose: whose(couple, 'kim', 'US') },
	{ whose: whose(family, 'maja', 'US', ['per', null]) },
	{ actsFor: 'Lena Brandt', purpose: 'The client asks for it', expiresOn: day('2027-02-01') },
	{ receiver: receiverOf(provider()), practice: practice({ closingOn: null, address: '' }) }
];

/** Of each place an adult, and somebody under 18 for whom a guardian signs. */
const placed = jurisdictions.flatMap(({ id }) =>
	[40, 15].map((years) => factsAt(id, { years, part2: years === 40, letterLanguage: 'es' }))
);

const asked = [...ways.map((each) => factsFor({ ...each, ...es })), ...placed];
const written = forms.flatMap((each) => asked.map((facts) => ({ facts, made: each.write(facts) })));

/** All that a form says itself: who it is from, about and to is theirs. */
function saidOn(made: Form, facts: FormFacts): string[] {
	const { practice: own, whose: about, receiver } = facts;
	const theirs = [own.address, receiver?.name, receiver?.address, about?.name, own.custodianName];
	const names = theirs.flat().flatMap((each) => each?.split('\n') ?? []);
	return formTexts({ ...made, sender: { name: '', lines: [] } }).map(({ text }) =>
		names.filter(Boolean).reduce((rest, name) => rest.replaceAll(name, ''), text)
	);
}

const tips = (block: FormBlock): string[] =>
	block.kind === 'row'
		? block.pieces.flatMap(({ tick, blank }) => [tick?.tip ?? [], blank?.tip ?? []].flat())
		: [];

const textOf = (block: FormBlock): string =>
	formTexts({ blocks: [block], title: '', lead: '', sender: { name: '', lines: [] } } as never)
		.map(({ text }) => text)
		.join('\n');

describe('a Spanish form', () => {
	it('is written for everybody and every place, with its English beside it', () => {
		const held = forms.flatMap((each) => asked.flatMap((facts) => each.untranslated(facts)));
		expect(held).toEqual([]);
		expect(written.filter(({ made }) => !made.inEnglish)).toEqual([]);
	});

	it('holds no English word, nor does what is read aloud of its blanks', () => {
		const mixed = written.flatMap(({ made, facts }) =>
			[...saidOn(made, facts), ...made.blocks.flatMap(tips)].filter((text) =>
				reading.english.test(reading.withoutNames(text))
			)
		);
		expect([...new Set(mixed)]).toEqual([]);
	});

	it('has no gap', () => {
		const gaps = written.flatMap(({ made }) =>
			formTexts(made).flatMap(({ text }) => (reading.gap.test(text) ? [text] : []))
		);
		expect([...new Set(gaps)]).toEqual([]);
	});

	it('has the blocks of the English, with the same days, figures and names', () => {
		const differ = written.flatMap(({ made, facts }) => {
			const names = [facts.whose?.name, facts.receiver?.name, facts.practice.clinician];
			const held = (of: Form | undefined) =>
				of?.blocks.map((each) =>
					reading.factsIn(
						textOf(each),
						names.map((name) => name ?? null)
					)
				);
			const [own, other] = [held(made), held(made.inEnglish)];
			return JSON.stringify(own) === JSON.stringify(other) ? [] : [JSON.stringify([own, other])];
		});
		expect(differ.slice(0, 3)).toEqual([]);
	});

	it('has the blanks of the English by the same names, and its copy no room to sign', () => {
		for (const { made, facts } of written) {
			const english = template(made.type).write({ ...facts, language: 'en' });
			expect(namesOf(made)).toEqual(namesOf(english));
			const signed = /^(signature|signed-on)/;
			expect(namesOf(made.inEnglish!)).toEqual(namesOf(made).filter((each) => !signed.test(each)));
		}
	});

	it('says whose letters are signed by whom, for somebody under 18', () => {
		const minor = form('release', { whose: whose(family, 'maja', 'US'), ...es });
		const words = formTexts(minor).map(({ text }) => text);
		expect(words).toContain('madre, padre o persona con la tutela legal');
		expect(words.join('\n')).toContain('Maja Lindqvist');
	});

	it('has what a statute words in its own words, and beside it what it means', () => {
		const made = template('release').write(factsAt('us-dc', { letterLanguage: 'es' }));
		expect(formTexts(made).map(({ text }) => text)).toContainEqual(
			expect.stringMatching(
				/^“The unauthorized disclosure .+violations\.” \(Traducción: Divulgar .+\)$/
			)
		);
	});

	it('is held back where something has no Spanish, and says what', () => {
		const own = factsFor({ purpose: 'For the court', ...es });
		expect(template('release').untranslated(own).join()).toContain('“For the court”');
		expect(template('records-request').untranslated(own)).toEqual([]);
		expect(template('release').untranslated({ ...own, language: 'en' })).toEqual([]);
		const [rule] = clientAt('us-ri').place.release.filter(({ sentence }) => sentence);
		const pack = { ...rule!, sentence: 'A rule of a pack.' };
		const of = factsFor({ needs: [pack], ...es });
		expect(template('release').untranslated(of).join()).toContain('A rule of a pack.');
	});
});
