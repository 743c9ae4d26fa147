/** What a letter holds for whoever reads it, found in its own words: written down with it when it leaves. */
import { providersNamed } from './named-providers';
import { crisisLines, type Situation } from '$lib/domain/rules';
import type { Carried, SentLetter } from '$lib/domain/records';
import { textsOf, type Block, type Letter } from './letter';

/** `carries` and `named` as they are kept with a letter that left. */
export function carriesOf(
	letter: Pick<Letter, 'blocks' | 'inEnglish'>,
	here: Situation
): Pick<SentLetter, 'carries' | 'named'> {
	const { blocks } = letter.inEnglish ?? letter;
	const carries = (Object.keys(holds) as Carried[]).filter((each) => holds[each](blocks, here));
	return { carries, named: providersNamed(blocks, here) };
}

export const holds: Readonly<
	Record<Carried, (blocks: readonly Block[], here: Situation) => boolean>
> = {
	crisis(blocks, here) {
		const known = numbersOf(here);
		return blocks.flatMap(texts).some((text) => known.some((each) => digits(text).includes(each)));
	},
	records: (blocks) => says(blocks, /\b(?:records?|file)\b/i),
	openOffer: (blocks) => says(blocks, /\bone more session\b/i)
};

function says(blocks: readonly Block[], words: RegExp): boolean {
	return blocks
		.filter(({ kind }) => kind !== 'heading')
		.flatMap(texts)
		.some((text) => words.test(text));
}

const texts = (block: Block): string[] => textsOf(block).map((text) => text.normalize('NFC'));

/** The numbers of the crisis lines in use and of those known for the place. */
function numbersOf(here: Situation): string[] {
	const known = here.place.country.crisisLines.map(({ contact }) => contact);
	return [...crisisLines(here), ...known]
		.flatMap((line) => line.match(/\d[\d ()-]*\d/g) ?? [])
		.map(digits);
}

const digits = (text: string): string => text.replace(/(?<=\d)[ ()-]+(?=\d)/g, '');
