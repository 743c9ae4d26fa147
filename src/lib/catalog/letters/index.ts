/** The letters, in the order of their codes, with their prose: import it when a letter is looked at, not before. */
import { notices as ofReasons, plainNews } from '$lib/catalog/reasons/notices';
import { milestones, type Situation } from '$lib/domain/rules';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Stock } from '$lib/domain/letters/wording';
import words from './about-them/words.json';
import rows from './about-them/letters.json';
import plain from './about-them/plain.json';
import { aboutThem, toOthers } from './blocks/about-them';
import type { Given } from './blocks/given';
import { inPlainWords, type PlainWords } from './blocks/in-plain-words';
import { inserts } from './blocks/inserts';
import { letterOf, toAdults, type Entry, type LetterRow, type Words } from './blocks/rows';
import { sheet } from './blocks/sheet';

/** Those to clients that belong to no reason: one in a file. */
const toClients = Object.values(
	import.meta.glob<LetterRow>('./*.json', { eager: true, import: 'default' })
).map(letterOf);

function toClient(id: string): LetterTemplate {
	const found = toClients.find((each) => each.id === id);
	if (!found) throw new Error(`no letter to a client is “${id}”`);
	return found;
}

const whatever = <T>(part: T): [Given<T & { of: LetterTemplate }>] => [
	{ reason: null, part: part as T & { of: LetterTemplate } }
];

/** Beside or in place of those. */
const aboutThose = (rows as readonly (Entry & { to: string; says: keyof typeof words })[]).map(
	({ to, says, ...entry }) => {
		const said = words[says] as Words & { of: string; documentTitle: string };
		const one = aboutThem(toClient(said.of), said);
		return toOthers(to, { documentTitle: said.documentTitle, ...entry }, whatever(one));
	}
);

/** `again`: said before the news of the reason. */
type PlainRow = { as: Entry; of: string; again?: readonly string[] } & Partial<PlainWords>;

const inPlain = (plain as readonly PlainRow[]).map(({ as, of, again, ...said }) => {
	const says = (here: Situation): PlainWords => {
		if (!again) return said as PlainWords;
		const news = plainNews(here);
		return { ...news, news: [...again, news.news].flat() };
	};
	return inPlainWords(as, whatever({ of: toClient(of), says }));
});

export const letters: readonly LetterTemplate[] = [
	...toClients.map(toAdults),
	...aboutThose,
	...inPlain,
	...ofReasons
].sort((a, b) => a.code.localeCompare(b.code) || a.id.localeCompare(b.id));

/** Those that are the notice itself: one of them fits each person who is told of an ending. */
export const notices = letters.filter(({ step }) => step === milestones.letter);

/** For letters in the therapist's own words. */
export const stock: Stock = {
	inserts,
	sheet: (here, to, written) => sheet(here, to, { ...written, closing: 'warm' })
};
