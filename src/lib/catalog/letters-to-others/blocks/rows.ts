/** Letters to others, and texts for everybody, as they are written down (docs/glossary.md: *row*): one in a file. */
import type { Here } from '$lib/catalog/letters/facts/practice';
import type { At } from '$lib/catalog/letters-to-others/facts/at';
import { clientVocabulary, practiceVocabulary } from '$lib/catalog/letters-to-others/vocabulary';
import { fitting, writer, type Line, type Vocabulary, type When } from '$lib/catalog/prose/prose';
import { asBlocks } from '$lib/domain/letters/letter';
import type {
	ClientLetter,
	OutsideEntry,
	PracticeHere,
	PracticeLetter,
	PublicText
} from '$lib/domain/letters/outside-letter';
import type { Release } from '$lib/domain/records';
import { holdsFor, wheres } from '$lib/domain/rules';
import { notToPassOn, withTheirLast } from './about-client';
import { answersTo, askedHere, rowOf, type Asked } from './asks';
import { page, type Words } from './page';

/** `fits`: one of these; what it waits for is `missing`. */
type Saying = { fits: When | readonly When[]; missing: readonly Line[]; asks: readonly Asked[] };

/** `belongsTo`: practice tasks, by their id or code; `onlyWhereAsked`: where the place has the rule that one of them is. */
type OfPractice<Entry extends PracticeLetter | PublicText> = Omit<Entry, Made> &
	Saying & {
		belongsTo: { id?: readonly string[]; code?: readonly string[] };
		onlyWhereAsked?: boolean;
	};

type Made = keyof Saying | 'belongsTo' | 'allowedBy' | 'write';

export type LetterRow = OfPractice<PracticeLetter> & Words;
export type TextRow = OfPractice<PublicText> & {
	texts: readonly { when?: When; name: string; hint: string; text: readonly Line[] }[];
};
/** `allowedBy`: what lets it go without a release, and when. */
export type ClientRow = Omit<ClientLetter, Made> &
	Saying &
	Words & { allowedBy?: { when: When; say: string } };

export type Row = LetterRow | TextRow | ClientRow;

const nothing = { to: null, answers: {}, release: null };

/** What is said by a row of one practice or of one client. */
function saying<H extends Here>(known: Vocabulary<At<H>>, { fits, missing, asks }: Saying) {
	const rows = asks.map(rowOf);
	const { facts, lists } = answersTo(rows);
	const all: Vocabulary<At<H>> = {
		...known,
		facts: { ...known.facts, ...facts },
		lists: { ...known.lists, ...lists }
	};
	const isFit = fitting(all, fits);
	const tell = (here: H, more: Partial<Omit<At, 'here'>> = {}) =>
		writer(all, { ...nothing, ...more, here });
	return {
		tell,
		fits: (here: H) => isFit({ ...nothing, here }),
		missing: (here: H) => tell(here).sentences(missing),
		asks: (here: H, release: Release | null = null) =>
			rows.flatMap((row) => askedHere(row, here, tell(here, { release })))
	};
}

function ofPractice(row: LetterRow | TextRow) {
	const { id = [], code = [] } = row.belongsTo;
	const { tell, ...said } = saying(practiceVocabulary, row);
	const isAsked = ({ practice, place }: Here) =>
		wheres(practice, [place]).some((where) =>
			where.place.methods.some((rule) => id.includes(rule.id) && holdsFor(rule, where))
		);
	return {
		tell,
		...said,
		belongsTo: (task: { id: string; code: string }) =>
			id.includes(task.id) || code.includes(task.code),
		fits: (here: PracticeHere) => said.fits(here) && (!row.onlyWhereAsked || isAsked(here))
	};
}

function practiceLetter(row: LetterRow): PracticeLetter {
	const { tell, ...said } = ofPractice(row);
	return {
		...row,
		...said,
		write: (here, to, answers) => page(row, here, to, tell(here, { to, answers }))
	};
}

function publicText(row: TextRow): PublicText {
	const { tell, ...said } = ofPractice(row);
	return {
		...row,
		...said,
		write: (here, answers) => {
			const { holds, sentences } = tell(here, { answers });
			return row.texts
				.filter(({ when = {} }) => holds(when))
				.map(({ name, hint, text }) => ({ name, hint, text: sentences(text).join('\n') }));
		}
	};
}

/** A letter that rests on a release, and on nothing else unless it says so. */
function clientLetter(row: ClientRow): ClientLetter {
	const { allowedBy } = row;
	const { tell, ...said } = saying(clientVocabulary, row);
	return {
		...row,
		...said,
		allowedBy: (here) => (allowedBy && tell(here).holds(allowedBy.when) ? allowedBy.say : null),
		write: (whole, to, answers, release) => {
			const here = withTheirLast(whole);
			const letter = page(row, here, to, tell(here, { to, answers, release }));
			const more = release ? asBlocks(notToPassOn(here)) : [];
			return { ...letter, blocks: [...letter.blocks, ...more] };
		}
	};
}

export function entryOf(row: Row): OutsideEntry {
	if (row.about === 'client') return clientLetter(row);
	return row.medium === 'text' ? publicText(row) : practiceLetter(row);
}
