/** Letters as they are written down (docs/glossary.md: *row*), each in a file or a reason's folder. */
import type { EnclosedSheet } from '$lib/domain/letters/letter';
import { asBlocks } from '$lib/domain/letters/letter';
import { allNeeds, type Need } from '$lib/domain/letters/needs';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules';
import { fitting, type Line, type When } from '$lib/catalog/prose/prose';
import { tell, vocabulary } from '$lib/catalog/letters/vocabulary';
import { letter, type Own } from './letter';
import { signedByExecutor, signedByPractice, type Signing } from './sheet';
import type { Closing } from './words';

/** What is said of a letter before it is written. `needs`: `all` of them, or some. */
export type Entry = {
	id: string;
	version: number;
	title: string;
	about: string;
	needs: string | readonly string[];
	supersedes?: readonly string[];
	goesWith?: string;
	handsRecord?: boolean;
	/** Left out: that it is a notice, and to whom. */
	documentTitle?: string;
};

/**
 * What stands in it. `sheets`: when the page for a sudden ending goes with it. `signs`: who, where it is not the therapist.
 * `closing`: `warm`, or `formal` where it is about a fee, an absence or what has to be kept apart. `enclosures`: papers of the therapist's own that go with it.
 */
export type Words = {
	subject: string;
	body: readonly Line[];
	sheets?: When;
	signs?: string;
	closing: string;
	enclosures?: readonly Line[];
};

/** A letter to a client. `fits`: one of these; what it waits for of the practice is `missing`, of the client `unknown`. */
export type LetterRow = Omit<Entry, 'documentTitle'> &
	Words & {
		code: string;
		documentTitle: string;
		to?: string;
		standing?: string;
		step?: string | null;
		forEachMember?: boolean;
		fits?: When | readonly When[];
		missing: readonly Line[];
		unknown?: readonly Line[];
	};

type Head = Pick<Own, 'id' | 'version' | 'title' | 'about' | 'needs'> &
	Partial<Pick<Own, 'supersedes' | 'goesWith' | 'handsRecord'>>;

/** @throws where it needs what no letter holds. */
export function headOf(entry: Entry): Head {
	const { id, version, title, about, supersedes, goesWith, handsRecord } = entry;
	const needs = entry.needs === 'all' ? allNeeds : [entry.needs].flat();
	const strange = needs.filter((need) => !allNeeds.includes(need as Need));
	if (strange.length > 0) throw new Error(`${id}: no letter holds “${strange.join()}”`);
	return said({ id, version, title, about, needs, supersedes, goesWith, handsRecord }) as Head;
}

/** What a row says, without what it leaves out. */
const said = (row: object): object =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** The words of a letter for one person. */
export function saying({ subject, body, sheets, signs, closing, enclosures }: Words) {
	return {
		subject: (here: Situation) => tell(here).text(subject),
		body: (here: Situation, { recipient }: { recipient: Parameters<typeof tell>[1] }) =>
			tell(here, recipient).prose(body),
		...(sheets ? { sheets: (here: Situation) => sheetsOf(sheets, here) } : {}),
		...(signs ? { signing: signers(signs) } : {}),
		closing: closingOf(closing),
		...(enclosures ? { enclosures: (here: Situation) => tell(here).sentences(enclosures) } : {})
	};
}

/** @throws where no letter closes so. */
function closingOf(closing: string): () => Closing {
	if (closing !== 'formal' && closing !== 'warm') throw new Error(`no letter closes “${closing}”`);
	return () => closing;
}

/** @throws where no letter is signed so. */
function signers(signs: string): (here: Situation) => Signing | null {
	switch (signs) {
		case 'executor':
			return signedByExecutor;
		case 'writer':
			return (here) => (here.reason.byExecutor ? signedByExecutor(here) : null);
		case 'practice':
			return signedByPractice;
		default:
			throw new Error(`no letter is signed by “${signs}”`);
	}
}

/** For a client to keep, in no therapist's voice: what is normal, whom to turn to, a next therapist, records, help. */
function sheetsOf(when: When, here: Situation): EnclosedSheet[] {
	const { holds, prose, text } = tell(here);
	if (!holds(when)) return [];
	const blocks = asBlocks(prose([{ block: 'suddenEnding' }]));
	return [{ title: text('{sheetTitle}'), blocks }];
}

/** The sentences that hold a letter back. */
export const sentences =
	(lines: readonly Line[] = []) =>
	(here: Situation): string[] =>
		tell(here).sentences(lines);

/** To the client themselves: whoever decides for a minor has their letters, and a minor who consents alone has their own. */
export const toAdults = (one: LetterTemplate): LetterTemplate => ({
	...one,
	fits: (here) => !tell(here).holds({ guardiansDecide: true }) && one.fits(here)
});

/** A letter to a client, or about one. @throws where its row is none. */
export function letterOf(row: LetterRow): LetterTemplate {
	const { code, to, standing, step = null, documentTitle, forEachMember } = row;
	const fits = fitting(vocabulary, row.fits);
	return letter({
		...headOf(row),
		...(said({ code, to, standing, step, documentTitle, forEachMember }) as Rest),
		fits: (here) => fits({ here, to: null }),
		missing: sentences(row.missing),
		unknown: sentences(row.unknown),
		...saying(row)
	});
}

type Rest = Pick<Own, 'code' | 'step' | 'documentTitle'>;
