/**
 * Remembers what was made of a situation by the questions the making asked of it. Another situation that answers them
 * alike gets the same again, however else it differs: so hundreds of thousands can be tried where some thousand letters
 * differ, and a letter that begins to look at one fact more is at once made once more for each of its values.
 */
import type { Situation } from '$lib/domain/rules/ending';
import { questions, watched, type Question } from './watched';

type Branch<T> = { ask: Question; known: Map<unknown, Made<T>> };
/** What is left of the one chain of questions and answers that led here. */
type Leaf<T> = { chain: readonly { ask: Question; is: unknown }[]; from: number; made: T };
type Made<T> = Branch<T> | Leaf<T>;

/** What each situation has answered, by the number of the question. */
const answers = new WeakMap<Situation, unknown[]>();

function answersOf(here: Situation): unknown[] {
	const known = answers.get(here);
	if (known) return known;
	const none: unknown[] = [];
	answers.set(here, none);
	return none;
}

function answer({ no, answer }: Question, here: Situation, known: unknown[]): unknown {
	return (known[no] ??= answer(here));
}

/** The same function, made once for all situations that answer its questions alike; `asks` gathers what it asks. */
export function remembering<T, Here extends Situation = Situation>(
	make: (here: Here) => T,
	asks: Set<Question>
): (here: Here) => T {
	let root: Made<T> | undefined;
	return (here) => {
		const all = answersOf(here);
		let known = root;
		while (known && 'ask' in known) known = known.known.get(answer(known.ask, here, all));
		if (known && answersAll(known, here, all)) return known.made;
		const asked = new Set<Question>();
		const made = make(watched(here, asked) as Here);
		for (const ask of asked) asks.add(ask);
		const chain = [...asked].map((ask) => ({ ask, is: answer(ask, here, all) }));
		root = grown(root, { chain, from: 0, made }, here);
		return made;
	};
}

function answersAll<T>({ chain, from }: Leaf<T>, here: Situation, all: unknown[]): boolean {
	return chain.every(({ ask, is }, i) => i < from || answer(ask, here, all) === is);
}

function grown<T>(known: Made<T> | undefined, leaf: Leaf<T>, here: Situation): Made<T> {
	if (!known) return leaf;
	const branch = 'ask' in known ? known : branchOf(known);
	const is = answer(branch.ask, here, answersOf(here));
	const next = grown(branch.known.get(is), asking(branch.ask, is, leaf), here);
	branch.known.set(is, next);
	return branch;
}

/** Who is answered alike asks the same next, but for what was worked out before and is not asked again. */
function asking<T>(ask: Question, is: unknown, { chain, from, made }: Leaf<T>): Leaf<T> {
	if (chain[from]?.ask === ask) return { chain, from: from + 1, made };
	return { chain: chain.slice(from).filter((each) => each.ask !== ask), from: 0, made };
}

function branchOf<T>({ chain, from, made }: Leaf<T>): Branch<T> {
	const first = chain[from];
	if (!first)
		throw new Error('the same questions were answered alike, and something else was made');
	const known = new Map<unknown, Made<T>>([[first.is, { chain, from: from + 1, made }]]);
	return { ask: first.ask, known };
}

/** What two situations of one practice answer differently, of all that was ever asked. */
export function differing(a: Situation, b: Situation): Question[] {
	const [ofA, ofB] = [answersOf(a), answersOf(b)];
	return questions.filter(
		(each) => !each.ofPractice && answer(each, a, ofA) !== answer(each, b, ofB)
	);
}
