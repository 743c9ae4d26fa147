/** What is said when treatment ends so, gathered from the reasons' folders. */
import { aboutThem, toOthers, type AboutThem } from '$lib/catalog/letters/blocks/about-them';
import { saidFor, type Given } from '$lib/catalog/letters/blocks/given';
import {
	inPlainWords,
	type Plainly,
	type PlainWords
} from '$lib/catalog/letters/blocks/in-plain-words';
import { letterOf, toAdults, type Entry } from '$lib/catalog/letters/blocks/rows';
import type { LetterTemplate } from '$lib/domain/letters/template';
import { milestones, type Situation } from '$lib/domain/rules';
import type { Reasons } from './answers';
import type { Guardian, Notice, Plain, Some } from './common/answers';
import shared from './common/notices.json';

const ownLetters = rowsOf<Notice | string>(
	import.meta.glob('./*/letter.json', { eager: true, import: 'default' })
);
const guardians = rowsOf<Guardian>(
	import.meta.glob('./*/guardian.json', { eager: true, import: 'default' })
);
const inPlain = rowsOf<Plain>(
	import.meta.glob('./*/plain.json', { eager: true, import: 'default' })
);

type ReasonId = keyof Reasons;
type Of<T> = { reason: ReasonId; part: T };

/** Each row with its reason: a folder is named for it. A text stands for what another reason's folder says. */
function rowsOf<T>(files: Readonly<Record<string, unknown>>): Of<T>[] {
	const at = (path: string, id: string) => path.replace(/[^/]+(?=\/[^/]+$)/, id);
	return Object.entries(files).flatMap(([path, rows]) => {
		const reason = path.split('/').at(-2) as ReasonId;
		const said = typeof rows === 'string' ? files[at(path, rows)] : rows;
		return [said as Some<T>].flat().map((part) => ({ reason, part: part as T }));
	});
}

/** What it says of an adult, or about a minor to whoever decides. */
const own: readonly Of<LetterTemplate>[] = ownLetters.map(({ reason, part }) => ({
	reason,
	part: letterOf({ ...(typeof part === 'string' ? rowOf(part) : part), step: milestones.letter })
}));

function rowOf(id: string): Notice {
	const found = ownLetters.find(({ part }) => typeof part !== 'string' && part.id === id);
	if (!found) throw new Error(`no reason has the letter “${id}”`);
	return found.part as Notice;
}

/** The letter beside which something is said: the only one of its folder, where it names none. */
function letterFor(reason: ReasonId, of: string | undefined): LetterTemplate {
	const all = own.filter((each) => each.reason === reason).map(({ part }) => part);
	const found = of === undefined && all.length === 1 ? all[0] : all.find(({ id }) => id === of);
	if (!found) throw new Error(`${reason} has to say beside which letter`);
	return found;
}

/** @throws where no reason shares such a letter. */
function entryOf(as: Entry | string): Entry {
	if (typeof as !== 'string') return as;
	const found = shared.find(({ id }) => id === as);
	if (!found) throw new Error(`no reasons share the letter “${as}”`);
	return found;
}

const beside = guardians.map(({ reason, part }) => ({
	reason,
	guardian: entryOf(part.as),
	decides: part.decides ?? entryOf('decision-maker-notice'),
	part: aboutThem(letterFor(reason, part.of), part)
}));

const plain = inPlain.map(({ reason, part }) => ({
	reason,
	as: entryOf(part.as ?? 'plain-notice'),
	part: { of: letterFor(reason, part.of), says: () => part } as Plainly
}));

export const notices: readonly LetterTemplate[] = [
	...together(own, ({ part }) => part.id).map(forItsReasons),
	...together(beside, ({ guardian }) => guardian.id).map((some) =>
		toOthers('guardian', some[0].guardian, some as Several<Given<AboutThem>>)
	),
	...together(beside, ({ decides }) => decides.id).map((some) =>
		toOthers('decisionMaker', some[0].decides, some as Several<Given<AboutThem>>)
	),
	...together(plain, ({ as }) => as.id).map((some) =>
		inPlainWords(some[0].as, some as Several<Given<Plainly>>)
	)
];

/** By reason, why it ends and from when. */
export function plainNews(here: Situation): PlainWords {
	return saidFor(plain, here).says(here);
}

type Several<T> = readonly [T, ...T[]];

/** Reasons that share a letter, by its id. */
function together<T>(all: readonly T[], idOf: (each: T) => string): Several<T>[] {
	const ids = [...new Set(all.map(idOf))];
	return ids.map((id) => all.filter((each) => idOf(each) === id) as unknown as Several<T>);
}

function forItsReasons(some: Several<Of<LetterTemplate>>): LetterTemplate {
	const [{ part: letter }] = some;
	const reasons = some.map(({ reason }) => reason);
	const fits = (here: Situation) => reasons.includes(here.reason.id) && letter.fits(here);
	return toAdults({ ...letter, fits });
}
