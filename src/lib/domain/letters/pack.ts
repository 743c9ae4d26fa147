/** A file that people pass on: rules of places, and letters in own words. Loaded when used. */
import * as v from 'valibot';
import { addDays, type Day } from '$lib/domain/days/day';
import { packFormat, type Known as Named } from '$lib/domain/law/format';
import type { PlaceFile } from '$lib/domain/law/place-file';
import type { Jurisdiction } from '$lib/domain/rules';
import { wordsFormat } from './wording/words';

export type Known = Named & {
	/** Ids of our letters. */
	letters: readonly string[];
	/** The places there are. */
	places: readonly Jurisdiction[];
	/** The newest day on which anybody can have read a rule. */
	latest: Day;
};

/** In bytes. */
const LONGEST_FILE = 1_000_000;
const MOST_FAULTS = 20;
const DEEPEST = 12;

/** What may stand in no text: it is shown and printed as it is. Line breaks stand in letters alone. */
const forbidden: readonly [RegExp, string][] = [
	[/</, 'a text has “<”: markup is not allowed'],
	[/(?:javascript|vbscript)\s*:|data:\s*\w+\//i, 'a text holds an address that runs a script'],
	[/(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]|\p{Cs}/u, 'a text has an invisible character']
];

const letterOf = ({ letters }: Known) =>
	v.pipe(
		v.strictObject({
			letter: v.nullable(v.picklist(letters, 'No letter has this id')),
			basedOnVersion: v.nullable(v.pipe(v.number(), v.integer())),
			name: v.pipe(v.string(), v.maxLength(300)),
			words: wordsFormat
		}),
		v.forward(
			v.check(({ letter, name }) => letter !== null || name.trim() !== '', 'It has no name'),
			['name']
		),
		v.forward(
			v.check(
				({ letter, words }) => (letter === null) === (words.kind === 'letter'),
				'It does not fit the letter'
			),
			['words']
		)
	);

export type PackedLetter = v.InferOutput<ReturnType<typeof letterOf>>;
export type ReadPack = {
	/** Empty where anything is wrong, as are the letters: nothing is taken by halves. */
	places: readonly PlaceFile[];
	letters: readonly PackedLetter[];
	/** Where, and what is wrong: “retention.0.adults.years: …”. */
	faults: readonly string[];
};

/** A place alone, or `{ places, letters }`. */
export function readPack(text: string, known: Known, bytes = text.length): ReadPack {
	const file = bytes > LONGEST_FILE ? 'the file: it is larger than 1 MB' : parsed(text);
	if (typeof file === 'string') return refused([file]);
	const odd = oddities(file.value);
	if (odd.length > 0) return refused(odd);
	if (!isObject(file.value)) return refused(['the file: it holds no place and no letters']);
	const many = 'places' in file.value || 'letters' in file.value;
	const place = packFormat(known);
	const several = v.strictObject({
		places: v.optional(v.pipe(v.array(place), v.maxLength(200)), []),
		letters: v.optional(v.pipe(v.array(letterOf(known)), v.maxLength(200)), [])
	});
	const read = v.safeParse(many ? several : place, file.value);
	if (!read.success)
		return refused(
			read.issues.map((each) => `${v.getDotPath(each) ?? 'the file'}: ${each.message}`)
		);
	const { places, letters } = many
		? (read.output as v.InferOutput<typeof several>)
		: { places: [read.output as PlaceFile], letters: [] };
	const at = (index: number) => (many ? `places.${index}.` : '');
	const faults = [
		...unread(file.value, read.output),
		...places.flatMap((each, index) => doubles(each, at(index), places, known)),
		...(places.length + letters.length === 0 ? ['the file: there is nothing in it'] : [])
	];
	return faults.length > 0 ? refused(faults) : { places, letters, faults };
}

function refused(all: readonly string[]): ReadPack {
	const more = all.length - MOST_FAULTS;
	const faults = more > 0 ? [...all.slice(0, MOST_FAULTS), `and ${more} more`] : all;
	return { places: [], letters: [], faults };
}

/** The value of the file, or why it is none; in which line, where the browser says it. */
function parsed(text: string): { value: unknown } | string {
	try {
		return { value: JSON.parse(text) };
	} catch (fault) {
		const words = (fault as Error).message;
		const [, line] = /line (\d+)/.exec(words) ?? [];
		const [, at] = /position (\d+)/.exec(words) ?? [];
		const found = line ?? (at && text.slice(0, Number(at)).split('\n').length);
		return `${found ? `Line ${found}` : 'the file'}: this is not JSON, as packs are (${words})`;
	}
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const join = (path: string, key: string) => (path ? `${path}.${key}` : key);

function oddities(value: unknown, path = '', depth = 0): string[] {
	if (typeof value === 'string') {
		const found = forbidden.filter(([odd]) => odd.test(value)).map(([, words]) => words);
		if (value.includes('\n') && !/(^|\.)words\./.test(path))
			found.push('a text holds a line break');
		return found.map((words) => `${path || 'the file'}: ${words}`);
	}
	if (typeof value !== 'object' || value === null) return [];
	if (depth > DEEPEST) return [`${path}: it is nested too deep`];
	return Object.entries(value).flatMap(([key, each]) => oddities(each, join(path, key), depth + 1));
}

/** What the format let pass and did not take, such as `__proto__`. */
function unread(given: unknown, taken: unknown, path = ''): string[] {
	if (typeof given !== 'object' || given === null) return [];
	return Object.entries(given).flatMap(([key, each]) =>
		Object.hasOwn(taken as object, key)
			? unread(each, (taken as Record<string, unknown>)[key], join(path, key))
			: [`${join(path, key)}: no pack has this`]
	);
}

const kinds = [
	...(['retention', 'limits', 'duties', 'methods', 'minorConsent'] as const),
	...(['mustSay', 'release', 'endings', 'boards', 'crisisLines'] as const)
];
const shared: readonly string[] = ['retention', 'limits', 'duties', 'release'];

/** Ids that stand twice, or for a rule of another place; and days that have not come. */
function doubles(place: PlaceFile, at: string, all: readonly PlaceFile[], known: Known): string[] {
	const others = known.places.filter(({ id }) => all.every((each) => each.id !== id));
	const elsewhere = others.flatMap((each) =>
		kinds.filter((kind) => !shared.includes(kind)).flatMap((kind) => each[kind].map(({ id }) => id))
	);
	const seen = new Set<string>(elsewhere);
	const twice = (id: string, path: string) => {
		if (seen.has(id)) return [`${path}: “${id}” is used by another rule: give this one its own`];
		seen.add(id);
		return [];
	};
	return [
		...(all.find(({ id }) => id === place.id) === place ? [] : [`${at}id: this place is repeated`]),
		...kinds.flatMap((kind) =>
			place[kind].flatMap((rule, index) =>
				twice((rule as { id: string }).id, `${at}${kind}.${index}.id`)
			)
		),
		...notCome(place, at.slice(0, -1), addDays(known.latest, 1))
	];
}

function notCome(value: unknown, path: string, latest: Day): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) =>
		key === 'checkedOn' && each > latest
			? [`${join(path, key)}: this day has not come yet`]
			: notCome(each, join(path, key), latest)
	);
}
