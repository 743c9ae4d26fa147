/** Questions that may be asked of a situation, and a situation that notes which are. */
import { circumstances } from '$lib/catalog/index';
import type { Outcome } from '$lib/domain/records';
import type { Circumstance, Situation } from '$lib/domain/rules/ending';
import type { StepId } from '$lib/domain/rules/ids';

/** `answer`: the same value for whatever says the same. */
export type Question = {
	no: number;
	/** Of the practice, which special situations leave as it is. */
	ofPractice: boolean;
	answer: (here: Situation) => unknown;
};

/** All that anything watched has ever asked. */
export const questions: Question[] = [];
const byName = new Map<string, Question>();

function question(name: string, ask: (here: Situation) => unknown): Question {
	const known = byName.get(name);
	if (known) return known;
	const answer = (here: Situation) => said(ask(here));
	const made = { no: questions.length, ofPractice: name.startsWith('practice '), answer };
	questions.push(made);
	byName.set(name, made);
	return made;
}

const [nothing, notThere] = [Symbol('nothing'), Symbol('not there')];
const texts = new WeakMap<object, string>();
const things = new Map<unknown, string>();

/** Lists and records by what they say; a function, which could say anything, is itself alone. */
export function said(value: unknown): unknown {
	if (value === undefined || value === null) return value === null ? nothing : notThere;
	if (typeof value !== 'object') return value;
	const known = texts.get(value);
	if (known !== undefined) return known;
	const text = JSON.stringify(value, (_, each: unknown) => (isPlain(each) ? each : thing(each)));
	texts.set(value, text);
	return text;
}

function isPlain(value: unknown): boolean {
	if (typeof value !== 'object' || value === null)
		return typeof value !== 'function' && value !== undefined;
	return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

function thing(value: unknown): string {
	const known = things.get(value) ?? `thing ${things.size}`;
	things.set(value, known);
	return known;
}

type Asked = Set<Question>;
/** A part of a situation as whoever makes something sees it. */
type Look<T> = (here: Situation, asked: Asked) => T;
type Looks<T> = { [Field in keyof T]?: Look<T[Field]> };

/** Each field is a question by itself, where `own` does not say how it is looked at. */
function part<T extends object>(
	name: string,
	of: (here: Situation) => T,
	own: Looks<NoInfer<T>> = {}
): Look<T> {
	const asks = new Map<keyof T, Question>();
	const askOf = (field: keyof T) => {
		const known =
			asks.get(field) ?? question(`${name} ${String(field)}`, (here) => of(here)[field]);
		asks.set(field, known);
		return known;
	};
	return (here, asked) => {
		const whole = of(here);
		const looked = new Map<keyof T, unknown>();
		const look = (field: keyof T, by: Look<unknown>) => {
			if (!looked.has(field)) looked.set(field, by(here, asked));
			return looked.get(field);
		};
		return new Proxy(whole, {
			get: (_, key) => {
				const field = key as keyof T;
				const by = own[field];
				if (by) return look(field, by);
				asked.add(askOf(field));
				return whole[field];
			}
		});
	};
}

/** A question with a word in it, such as which step is meant. */
function asking<Of, T>(
	name: string,
	of: (here: Situation, about: Of) => T,
	named: (about: Of) => string
): Look<(about: Of) => T> {
	const asks = new Map<string, Question>();
	return (here, asked) => (about) => {
		const key = named(about);
		const ask = asks.get(key) ?? question(`${name} ${key}`, (each) => of(each, about));
		asks.set(key, ask);
		asked.add(ask);
		return of(here, about);
	};
}

/** A list that is asked for one thing in it is asked for that alone, and else for all of it. */
function list<T extends readonly unknown[]>(
	name: string,
	of: (here: Situation) => T,
	own: Record<string, Look<unknown>>
): Look<T> {
	const whole = question(name, of);
	return (here, asked) =>
		new Proxy(of(here), {
			get: (all, key) => {
				const by = own[String(key)];
				if (by) return by(here, asked);
				asked.add(whole);
				return Reflect.get(all, key) as unknown;
			}
		});
}

const byStep = (step: StepId) => step;
const idsOf = (fits: (each: Circumstance) => boolean) =>
	circumstances
		.filter((each) => fits(each))
		.map(({ id }) => id)
		.join();

const isAtHome = question('home is the place', (here) => here.home === here.place);
const places = new WeakMap<Asked, Situation['place']>();
const home = placed('home');

/** One and the same for whoever asks again: some ask whether home is the place. */
function place(here: Situation, asked: Asked): Situation['place'] {
	const known = places.get(asked) ?? away(here, asked);
	places.set(asked, known);
	return known;
}

const away = placed('place');

function placed(which: 'place' | 'home') {
	return part(which, (here) => here[which], {
		country: part(`country of ${which}`, (here) => here[which].country)
	});
}

const looks: Looks<Situation> = {
	case: part('case', (here) => here.case, {
		client: part('client', (here) => here.case.client, {
			circumstances: list('client.circumstances', (here) => here.case.client.circumstances, {
				includes: asking(
					'ticked',
					({ case: own }, id: string) => own.client.circumstances.includes(id),
					String
				)
			})
		})
	}),
	circumstances: list('circumstances', (here) => here.circumstances, {
		some: asking(
			'some of',
			(here, fits: Parameters<typeof idsOf>[0]) => here.circumstances.some((each) => fits(each)),
			idsOf
		)
	}),
	practice: part('practice', (here) => here.practice),
	reason: part('reason', (here) => here.reason),
	ownReason: part('own reason', (here) => here.ownReason),
	place,
	home: (here, asked) => {
		asked.add(isAtHome);
		return here.home === here.place ? place(here, asked) : home(here, asked);
	},
	known: part('known', (here) => here.known, {
		counts: asking(
			'counts',
			(here, one: Outcome) => here.known.counts(one),
			(one) => String(said(one))
		)
	}),
	reached: asking('reached', (here, step: StepId) => here.reached(step), byStep),
	ended: asking('ended', (here, step: StepId) => here.ended(step), byStep),
	doneOn: asking('done on', (here, step: StepId) => here.doneOn(step), byStep)
};

/** The situation, which notes each question before it answers. */
export const watched: Look<Situation> = part('here', (here) => here, looks);
