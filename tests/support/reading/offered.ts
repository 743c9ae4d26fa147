/** Letters as they are offered to a therapist, remembered by what they ask. */
import type { Letter } from '$lib/domain/letters/letter';
import { isFor, whatGoes, type Going } from '$lib/domain/letters/mailing';
import type { Case } from '$lib/domain/records/case';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import { differing, remembering } from './asked';
import { specials, type Special } from './people';
import type { Tried } from './situations';
import type { Question } from './watched';

/** One kind of letter to choose: a letter to clients, and what others get with it or in its place; `null`: only others do. */
type Offer = {
	own: LetterTemplate | null;
	/** Those of its letters that are for this person now. */
	fitting: (here: Situation) => readonly LetterTemplate[];
};
/** Letters that end the same step, and all that they ask. */
export type Occasion = { offers: readonly Offer[]; asks: ReadonlySet<Question> };

export function occasions(letters: readonly LetterTemplate[]): Occasion[] {
	const all = [...new Set(letters.map(occasion))];
	return all.map((step) => ofStep(letters.filter((each) => occasion(each) === step)));
}

function occasion({ step, id }: LetterTemplate): string {
	return step ?? id;
}

function ofStep(letters: readonly LetterTemplate[]): Occasion {
	const asks = new Set<Question>();
	const all = letters.map((each) => remembered(each, asks));
	const others = all.filter(({ to }) => to !== 'client');
	const owns = all.filter(({ to }) => to === 'client');
	const offers = owns.map((own) => ({
		own,
		fitting: fittingOf([own, ...others.filter((each) => goesWith(each, own))], asks)
	}));
	return {
		asks,
		offers: [
			...offers,
			...(others.length > 0 ? [{ own: null, fitting: fittingOf(all, asks) }] : [])
		]
	};
}

function fittingOf(templates: readonly LetterTemplate[], asks: Set<Question>): Offer['fitting'] {
	const all = templates.map((asked) => ({ asked, fitting: { ...asked, fits: () => true } }));
	return remembering((here) => {
		return all.filter(({ asked }) => isFor(asked, here)).map(({ fitting }) => fitting);
	}, asks);
}

function goesWith({ goesWith }: LetterTemplate, { id }: LetterTemplate): boolean {
	return goesWith === undefined || goesWith === id;
}

function remembered(letter: LetterTemplate, asks: Set<Question>): LetterTemplate {
	const writers = new Map<unknown, (here: Situation) => Letter>();
	return {
		...letter,
		missing: remembering(letter.missing, asks),
		unknown: remembering(letter.unknown, asks),
		write: (here, { recipient }) => {
			const write =
				writers.get(recipient) ??
				remembering(
					(watched) => one(letter.write(watched, { case: watched.case, recipient })),
					asks
				);
			writers.set(recipient, write);
			return write(here);
		}
	};
}

const written = new Map<string, Letter>();

/** Letters that say the same are one. */
function one(letter: Letter): Letter {
	const text = JSON.stringify(letter);
	const known = written.get(text) ?? letter;
	written.set(text, known);
	return known;
}

export type Read = (going: Going, here: Situation, name: () => string) => void;

type One = { own: Case; here: Situation; special: readonly Special[] };

/**
 * Makes every letter that the app lets go to this person when they are chosen by name: as they are and, where asked,
 * with each special situation and each two. A special situation that leaves all answers to a letter's questions as they
 * were changes nothing in it, by itself or beside another.
 */
export function readAll(tried: Tried, all: readonly Occasion[], read: Read): void {
	const known = new Map<string, One>();
	const at = (...special: Special[]): One => {
		const key = special.map(({ id }) => id).join();
		const own = tried.caseWith(special);
		const made = known.get(key) ?? { own, here: situation(own, tried.context), special };
		known.set(key, made);
		return made;
	};
	const write = ({ offers }: Occasion, one: One) =>
		offers.reduce((count, offer) => count + made(tried, offer, one, read), 0);
	const usual = at();
	const written = all.filter((occasion) => write(occasion, usual) > 0);
	if (!tried.inPairs) return;
	const singles = specials.map((each) => at(each));
	const anew = all.filter((occasion) => !tried.readInPairs?.has(occasion));
	for (const occasion of written) tried.readInPairs?.add(occasion);
	for (const [occasion, those] of mattering(anew, usual, singles))
		for (const one of those) write(occasion, one);
	for (const [occasion, those] of mattering(anew, usual, singles))
		those.forEach((a, i) =>
			those.slice(i + 1).forEach((b) => write(occasion, at(...a.special, ...b.special)))
		);
}

/** Who answers a question of the occasion’s letters otherwise than usual. */
function mattering(all: readonly Occasion[], usual: One, singles: readonly One[]) {
	const answers = singles.map((one) => ({ one, other: differing(usual.here, one.here) }));
	return all.map(({ asks, offers }): [Occasion, One[]] => [
		{ asks, offers },
		answers.filter(({ other }) => other.some((each) => asks.has(each))).map(({ one }) => one)
	]);
}

/** Every letter that the app lets go to somebody, written as it is, with nothing remembered. */
export function writtenAnew(letters: readonly LetterTemplate[], here: Situation): Letter[] {
	const byName = new Set([here.case.client.id]);
	const steps = new Set(letters.map(occasion));
	return [...steps].flatMap((step) => {
		const all = letters.filter((each) => occasion(each) === step);
		const others = all.filter(({ to }) => to !== 'client');
		const offers = all.map((own) =>
			own.to === 'client' ? [own, ...others.filter((each) => goesWith(each, own))] : all
		);
		return all
			.flatMap((own, i) => (own.to !== 'client' || isFor(own, here) ? [offers[i] ?? []] : []))
			.flatMap((offer) => whatGoes(here, offer, byName).goes.map(({ letter }) => letter));
	});
}

/** How many letters were read. */
function made(tried: Tried, { own: offered, fitting }: Offer, one: One, read: Read): number {
	const templates = fitting(one.here);
	if (offered ? !templates.some(({ id }) => id === offered.id) : templates.length === 0) return 0;
	const name = () => [tried.name, ...one.special.map(({ id }) => id)].join(' + ');
	const byName = new Set([one.own.client.id]);
	const { goes } = whatGoes(one.here, templates, byName);
	for (const going of goes) read(going, one.here, name);
	return goes.length;
}
