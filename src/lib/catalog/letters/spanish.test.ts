/** Each English text of letters has its Spanish, which names and asks the same; and no Spanish letter is part English. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reasons } from '$lib/catalog/index';
import { texts, textsOf, type Letter } from '$lib/domain/letters/letter';
import { situation } from '$lib/domain/rules/situation';
import {
	beforeName,
	drawn,
	english,
	factsIn,
	gap,
	withoutNames
} from '$tests/support/reading/in-spanish';
import { writtenAnew } from '$tests/support/reading/offered';
import { pairedKinds } from '$tests/support/reading/people';
import { inBetween } from '$tests/support/reading/rounds';
import { everybody } from '$tests/support/reading/situations';
import { textsToTranslate } from '$tests/support/reading/to-translate';
import { namesIn } from '$tests/support/reading/vocabulary';
import { letters } from './index';
import { spanish } from './spanish';

const all = textsToTranslate();
const named = (words: string): string => [...new Set(namesIn(words))].sort().join();

describe('the Spanish', () => {
	it('is there for every text that a letter may hold', () => {
		expect(all.filter(({ words }) => !spanish.has(words))).toEqual([]);
		expect(all.length).toBeGreaterThan(500);
	});

	it('names and asks what the English does', () => {
		const others = [...spanish].filter(([words, said]) => named(words) !== named(said));
		expect(others).toEqual([]);
	});

	it('is there of nothing that no letter says any more', () => {
		const said = new Set(all.map(({ words }) => words));
		expect([...spanish.keys()].filter((words) => !said.has(words))).toEqual([]);
	});

	it('has no “y” or “o” before a name, which may want “e” or “u”', () => {
		expect([...spanish.values()].filter((said) => beforeName.test(said))).toEqual([]);
	});

	it('stands in one file for each text', () => {
		const folder = 'src/lib/catalog/letters/spanish';
		const read = (file: string) =>
			Object.keys(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as object);
		const keys = readdirSync(folder).flatMap(read);
		expect(keys).toHaveLength(new Set(keys).size);
	});
});

const places = ['full', 'sparse'].map((knows) => ({
	...{ whole: null, place: 'us-or', knows, record: 'full' }
}));
const round = { kinds: pairedKinds, moments: inBetween, inPairs: false, places };

/** Of each reason a third, and another third of the next. */
const written = reasons.flatMap((reason, at) =>
	[...everybody(round, reason)]
		.filter((_, index) => index % 3 === at % 3)
		.flatMap((tried) => {
			const own = tried.caseWith([]);
			const client = { ...own.client, letterLanguage: 'es' as const };
			const here = situation({ ...own, client }, tried.context);
			const { clinician, executorName, coverName, custodianName } = here.practice;
			const names = [clinician, executorName, coverName, custodianName, client.name];
			return writtenAnew(letters, here).map((letter) => ({ letter, names, name: tried.name }));
		})
);

/** All that a letter says itself: who writes to whom is theirs. */
const saidIn = (letter: Letter): string[] =>
	texts(letter)
		.filter(({ where }) => !['letterhead', 'address'].includes(where))
		.map(({ text }) => text);

describe('a Spanish letter', () => {
	it('of which something is not there in Spanish yet is held back', () => {
		const maryland = places.map((each) => ({ ...each, place: 'us-md' }));
		const held = (language: 'en' | 'es') => {
			const [reason] = reasons.filter(({ id }) => id === 'practice-closing');
			const [tried] = everybody({ ...round, kinds: ['an adult'], places: maryland }, reason!);
			const own = tried!.caseWith([]);
			const here = situation(
				{ ...own, client: { ...own.client, letterLanguage: language } },
				tried!.context
			);
			return letters.find(({ id }) => id === 'practice-closing')!.unknown(here);
		};
		expect(held('en')).toEqual([]);
		expect(held('es').join()).toContain('not there in Spanish yet');
	});

	it('is written for everybody, with its English beside it', () => {
		expect(written.length).toBeGreaterThan(300);
		expect(written.every(({ letter }) => letter.inEnglish?.to.length === 1)).toBe(true);
	});

	it('holds no English word', () => {
		const mixed = written.flatMap(({ letter }) =>
			saidIn(letter).filter((text) => english.test(withoutNames(text)))
		);
		expect([...new Set(mixed)]).toEqual([]);
	});

	it('has no gap', () => {
		const gaps = written.flatMap(({ letter }) => saidIn(letter).filter((text) => gap.test(text)));
		expect([...new Set(gaps)]).toEqual([]);
	});

	it('has the blocks of the English, with the same days, figures and names', () => {
		const differ = written.flatMap(({ letter, names, name }) => {
			const facts = (of: Letter | undefined) =>
				of?.blocks.map((each) => factsIn(textsOf(each).join('\n'), names));
			const [own, other] = [facts(letter), facts(letter.inEnglish)];
			return JSON.stringify(own) === JSON.stringify(other)
				? []
				: [`${name} ${letter.type}: ${JSON.stringify([own, other])}`];
		});
		expect(differ.slice(0, 3)).toEqual([]);
	});

	it('has signs that our faces draw', () => {
		expect([...spanish.values()].filter((said) => !drawn.test(said))).toEqual([]);
	});
});
