/**
 * Remembers what was made of a situation by the questions the making asked of it. Another situation that answers them
 * alike gets the same again, however else it differs: so hundreds of thousands can be tried where some thousand letters
 * differ, and a letter that begins to look at one fact more is at once made once more for each of its values.
 */
import { circumstances } from '$lib/catalog/index';
import type { Case } from '$lib/domain/records/case';
import type { Outcome } from '$lib/domain/records';
import type { Circumstance, Situation } from '$lib/domain/rules/ending';
import type { StepId } from '$lib/domain/rules/ids';
import type { Known } from '$lib/domain/rules/known';

const ofPractice = 'practice.';

type Question = (here: Situation) => unknown;
/** By what is asked, such as `practice.closingOn`. */
type Asked = Map<string, Question>;
type Branch<T> = { ask: Question; known: Map<unknown, Made<T>> };
/** What is left of the one chain of questions and answers that led here. */
type Leaf<T> = { asks: readonly Question[]; answers: readonly unknown[]; from: number; made: T };
type Made<T> = Branch<T> | Leaf<T>;

/** All that anything remembered has ever asked. */
const questions: Asked = new Map();

/** The same function, made once for all situations that answer its questions alike; `asks` gathers what it asks. */
export function remembering<T>(
	make: (here: Situation) => T,
	asks: Set<string>
): (here: Situation) => T {
	let root: Made<T> | undefined;
	return (here) => {
		let known = root;
		while (known && 'ask' in known) known = known.known.get(known.ask(here));
		if (known && answersAll(known, here)) return known.made;
		const asked: Asked = new Map();
		const made = make(watched(here, asked));
		gather(asked, asks);
		const chain = [...asked.values()];
		root = grown(root, { asks: chain, answers: chain.map((ask) => ask(here)), from: 0, made });
		return made;
	};
}

function answersAll<T>({ asks, answers, from }: Leaf<T>, here: Situation): boolean {
	for (let i = from; i < asks.length; i += 1) if (asks[i]?.(here) !== answers[i]) return false;
	return true;
}

/** Whoever asks the same and is answered the same asks the same next, so chains part at an answer alone. */
function grown<T>(known: Made<T> | undefined, leaf: Leaf<T>): Made<T> {
	if (!known) return leaf;
	const branch = 'ask' in known ? known : branchOf(known);
	const answer = leaf.answers[leaf.from];
	branch.known.set(answer, grown(branch.known.get(answer), { ...leaf, from: leaf.from + 1 }));
	return branch;
}

function branchOf<T>({ from, ...leaf }: Leaf<T>): Branch<T> {
	const [ask] = leaf.asks.slice(from);
	if (!ask) throw new Error('the same questions were answered alike, and something else was made');
	return { ask, known: new Map([[leaf.answers[from], { ...leaf, from: from + 1 }]]) };
}

function gather(asked: Asked, asks: Set<string>): void {
	for (const [name, ask] of asked) {
		asks.add(name);
		if (!name.startsWith(ofPractice)) questions.set(name, ask);
	}
}

/** What two situations of one practice answer differently, of all that was ever asked. */
export function differing(a: Situation, b: Situation): string[] {
	return [...questions].flatMap(([name, ask]) => (ask(a) === ask(b) ? [] : [name]));
}

/** `answer`: what tells answers apart where each situation makes the same one anew; else the answer itself. */
type Note = <T>(name: string, ask: (here: Situation) => T, answer?: Question) => T;

/** The situation, which notes each question before it answers. */
function watched(here: Situation, asked: Asked): Situation {
	const note: Note = (name, ask, answer = ask) => {
		if (!asked.has(name)) asked.set(name, answer);
		return ask(here);
	};
	const practice = fields(here.practice, (name) =>
		note(`${ofPractice}${name}`, (h) => h.practice[name])
	);
	const own = watchedCase(here.case, note);
	const special = watchedCircumstances(here.circumstances, note);
	const known = watchedKnown(here.known, note);
	return fields(here, (name) => {
		if (name === 'case') return own;
		if (name === 'practice') return practice;
		if (name === 'circumstances') return special;
		if (name === 'doneOn') return (step: StepId) => note(`${name} ${step}`, (h) => h[name](step));
		if (name === 'ended' || name === 'reached')
			return (step: StepId) => noteMade<unknown>(`${name} ${step}`, (h) => h[name](step), note);
		if (name === 'news') return noteMade(name, (h) => h[name], note);
		if (name === 'known') return known;
		return note(name, (h) => h[name]);
	});
}

/** Made anew for each situation: told apart by what it says. */
function noteMade<T>(name: string, ask: (here: Situation) => T, note: Note): T {
	return note(name, ask, (h) => JSON.stringify(ask(h)));
}

function watchedKnown(those: Known, note: Note): Known {
	return fields(those, (name) =>
		name === 'counts'
			? (outcome: Outcome) => note(`counts ${outcome.id}`, (h) => h.known.counts(outcome))
			: noteMade(`known.${name}`, (h) => h.known[name], note)
	);
}

function watchedCase(own: Case, note: Note): Case {
	const client = fields(own.client, (name) => note(`client.${name}`, (h) => h.case.client[name]));
	return fields(own, (name) => (name === 'client' ? client : note(name, (h) => h.case[name])));
}

/** Of all special situations, only those that were asked for count. */
function watchedCircumstances(those: readonly Circumstance[], note: Note): readonly Circumstance[] {
	const some = (fits: (each: Circumstance) => boolean) => {
		const meant = circumstances.filter(fits).map(({ id }) => id);
		return note(`some of ${meant.join()}`, (h) =>
			h.circumstances.some(({ id }) => meant.includes(id))
		);
	};
	return new Proxy(those, {
		get: (_, key) => {
			if (key === 'some') return some;
			note('circumstances', (h) => h.circumstances.map(({ id }) => id).join());
			return Reflect.get(those, key);
		}
	});
}

function fields<T extends object>(of: T, read: (name: keyof T) => unknown): T {
	return new Proxy(of, { get: (_, key) => read(key as keyof T) });
}
