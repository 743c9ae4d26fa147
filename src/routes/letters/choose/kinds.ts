import { steps } from '$lib/catalog';
import { grouped } from '$lib/domain/days/grouped';
import type { Case } from '$lib/domain/records';
import type { Letter } from '$lib/domain/letters/letter';
import { isFor, whatGoes } from '$lib/domain/letters/mailing';
import { mostParticular } from '$lib/domain/letters/precedence';
import type { LetterTemplate } from '$lib/domain/letters/template';
import { situation, type Context, type Situation } from '$lib/domain/rules';
import { standsAs } from './stands-as';

/** One kind of letter to choose: what clients get, and what guardians or members get in its place. */
export type Kind = {
	template: LetterTemplate;
	/** Each person gets the most particular of these that fits. */
	templates: readonly LetterTemplate[];
	/** How many people it fits, themselves or through a guardian. */
	people: number;
	/** How many of them are reached through a guardian. */
	throughGuardian: number;
	/** How many of them are not alone: each member gets a letter of their own. */
	together: number;
	/** How many have not had a letter of this kind. */
	open: number;
	/** How many would get it now. */
	ready: number;
	/** How its letters stand, in a line: “2 to make · 6 have it”. */
	stands: string;
	/** The sentence why most of them cannot have it now, where nobody can. */
	because: string | null;
};

type Fitting = Omit<Kind, 'ready' | 'stands' | 'because'>;

/**
 * The kinds that fit somebody. One that somebody can have now comes first; of those the one that most people still wait for comes first, then the one whose step
 * comes first on the path, then the more particular before the general. A guardian's letter stands alone only
 * where no other with the same step fits.
 */
export function kinds(
	letters: readonly LetterTemplate[],
	cases: readonly Case[],
	context: Context,
	byName: ReadonlySet<string> = new Set()
): Kind[] {
	const here = cases.map((each) => situation(each, context));
	return [...grouped(letters, occasion).values()]
		.flatMap((alike) => ofOne(alike, here))
		.filter(({ people }) => people > 0)
		.map((one) => ({ ...one, ...readyFor(one, here, byName) }))
		.sort(
			(a, b) =>
				Number(isOwnAnswer(a)) - Number(isOwnAnswer(b)) ||
				Number(a.ready === 0) - Number(b.ready === 0) ||
				b.open - a.open ||
				place(a) - place(b) ||
				b.people - a.people
		);
}

/** Letters that end the same step stand in for each other. */
const occasion = ({ step, id }: LetterTemplate): string => step ?? id;

const emptyLetter: Letter = {
	...{ type: '', version: 0, region: 'US', title: '', sender: { name: '', lines: [], logo: null } },
	...{ to: [], day: '', subject: '', salutation: '', blocks: [], enclosures: [] },
	signOff: { closing: '', name: '', lines: [], signature: null }
};

/** Sorted as they will be at the check, but with nothing written. */
function readyFor(
	{ templates }: Fitting,
	here: readonly Situation[],
	byName: ReadonlySet<string>
): Pick<Kind, 'ready' | 'stands' | 'because'> {
	const unwritten = templates.map((each) => ({ ...each, write: () => emptyLetter }));
	const sorted = here.map((one) => whatGoes(one, unwritten, byName));
	const goes = sorted.flatMap((each) => each.goes);
	const heldOut = sorted.flatMap((each) => each.heldOut);
	const ready = new Set(goes.map(({ addressee }) => addressee.case.client.id)).size;
	const sentences = heldOut.map(({ sentence }) => sentence);
	const often = (one: string) => sentences.filter((each) => each === one).length;
	const [most] = [...new Set(sentences)].sort((a, b) => often(b) - often(a));
	return {
		ready,
		stands: standsAs(goes.length, heldOut),
		because: ready === 0 ? (most ?? null) : null
	};
}

function ofOne(letters: readonly LetterTemplate[], here: readonly Situation[]): Fitting[] {
	const others = letters.filter(({ to }) => to !== 'client');
	const adults = letters.filter(({ to }) => to === 'client');
	const fitting = adults.filter((each) => here.some((one) => isFor(each, one))).toReversed();
	if (fitting.length === 0) return others.map((each) => kind(each, [each], here));
	const toClients = fitting.map((each) => {
		const beside = others.filter(({ goesWith }) => (goesWith ?? each.id) === each.id);
		return kind(each, [each, ...beside.map((other) => inPlaceOf(other, [each], adults))], here);
	});
	const rest = adults.filter((each) => !fitting.includes(each));
	const alone = others
		.filter(({ to }) => to === 'guardian')
		.map((each) => inPlaceOf(each, rest, adults, false))
		.map((each) => kind(each, [each], here));
	return [...toClients, ...alone];
}

/**
 * A guardian's letter is of the run of that letter alone which the child would get as an adult: another ending is another
 * run. `orAny`: where an adult would get none, it goes with all.
 */
function inPlaceOf(
	other: LetterTemplate,
	those: readonly LetterTemplate[],
	adults: readonly LetterTemplate[],
	orAny = true
): LetterTemplate {
	if (other.to !== 'guardian') return other;
	return {
		...other,
		fits: (here) => {
			if (!other.fits(here)) return false;
			const grown = { ...here, minor: false };
			const own = mostParticular(adults.filter((each) => isFor(each, grown)));
			return own ? those.some(({ id }) => id === own.id) : orAny;
		}
	};
}

function kind(
	template: LetterTemplate,
	templates: readonly LetterTemplate[],
	here: readonly Situation[]
): Fitting {
	const taken = here.flatMap((one) => {
		const letter = mostParticular(
			templates.filter((each) => each.to !== 'decisionMaker' && isFor(each, one))
		);
		return letter ? [{ to: letter.to, open: !letter.step || one.ended(letter.step) === null }] : [];
	});
	return {
		template,
		templates,
		people: taken.length,
		throughGuardian: taken.filter(({ to }) => to === 'guardian').length,
		together: taken.filter(({ to }) => to === 'members').length,
		open: taken.filter(({ open }) => open).length
	};
}

/** Answers one person, so it is never offered first. */
const isOwnAnswer = ({ template }: Kind): boolean => template.step === null;

function place({ template }: Kind): number {
	const found = steps.findIndex(({ id }) => id === template.step);
	return found === -1 ? steps.length : found;
}
