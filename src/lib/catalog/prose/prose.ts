/** Letters as data: lines of messages and named blocks, written out for one person. */
import type { Block, Prose } from '$lib/domain/letters/letter';
import { message, type Value } from './message';

/** Facts by name, each as it has to be. */
export type When = Readonly<Record<string, Value | undefined>>;

/**
 * A message is a paragraph, several are one paragraph of those that say something. `list` and `entries` are those of the
 * lines or, by name, of what is known (a list within a list is a part of it); `block` stands for a named block and gives it its slots; `slot` is filled by
 * whoever uses the block, or left out.
 */
export type Line =
	| string
	| readonly string[]
	| { heading: string }
	/** What is written by hand on a line beside it. */
	| { sign: string }
	| { list: string | readonly Line[] }
	| { entries: string | readonly EntryLines[] }
	| { block: string }
	| { slot: string }
	| { when: When; say: readonly Line[]; otherwise?: readonly Line[] };

type Slot = string | readonly Line[];
/** A named block with its slots filled. */
export const block = (name: string, slots: Readonly<Record<string, Slot>>): Line => ({
	block: name,
	...slots
});

type Entries = Extract<Block, { kind: 'entries' }>['entries'];

/** All that lines may name; `At` is what it is asked of. */
export type Vocabulary<At> = {
	facts: Readonly<Record<string, (at: At) => Value>>;
	lists: Readonly<Record<string, (at: At) => string[]>>;
	entries: Readonly<Record<string, (at: At) => Entries>>;
	/** Sentences that several letters say. */
	pieces: Readonly<Record<string, string | readonly string[]>>;
	blocks: Readonly<Record<string, readonly Line[]>>;
	/** Each message in the language that is written; left out: as it is. */
	say?: (words: string) => string;
};

export type Writer = {
	text(words: string | readonly string[]): string;
	prose(lines: readonly Line[]): Prose[];
	/** What these lines say, without headings and entries; of a list each item. */
	sentences(lines: readonly Line[]): string[];
	holds(when: When): boolean;
};

type Scope<At> = {
	known: Vocabulary<At>;
	at: At;
	slots: Readonly<Record<string, Slot>>;
	outer: Scope<At> | null;
};

/** Whether all of these hold. @throws at once, where one is no fact. */
export function holding<At>({ facts }: Vocabulary<At>, when: When): (at: At) => boolean {
	const asked = Object.entries(when).flatMap(([name, is]) =>
		is === undefined ? [] : [{ fact: named(facts, name), is }]
	);
	return (at) => asked.every(({ fact, is }) => fact(at) === is);
}

/** Whether all of one of these hold. @throws at once, where one is no fact. */
export function fitting<At>(
	known: Vocabulary<At>,
	fits: When | readonly When[] = {}
): (at: At) => boolean {
	const ways = [fits].flat().map((when: When) => holding(known, when));
	return (at) => ways.some((holds) => holds(at));
}

/** @throws where a line names what the vocabulary does not hold. */
export function writer<At>(
	known: Vocabulary<At>,
	at: At,
	slots: Record<string, Slot> = {}
): Writer {
	const scope: Scope<At> = { known, at, slots, outer: { known, at, slots: {}, outer: null } };
	return {
		text: (words) => textOf(scope, words),
		prose: (lines) => proseOf(scope, lines),
		sentences: (lines) => itemsOf(scope, lines),
		holds: (when) => holding(known, when)(at)
	};
}

function named<T>(all: Readonly<Record<string, T>>, name: string): T {
	const found = all[name];
	if (found === undefined) throw new Error(`no letter knows “${name}”`);
	return found;
}

function valueOf<At>(scope: Scope<At>, name: string): Value {
	const { known, at, slots, outer } = scope;
	const slot = slots[name];
	if (slot !== undefined) return textOf(outer ?? scope, slot as string | readonly string[]);
	const piece = known.pieces[name];
	return piece === undefined ? named(known.facts, name)(at) : textOf(scope, piece);
}

function textOf<At>(scope: Scope<At>, words: string | readonly string[]): string {
	const value = (name: string) => valueOf(scope, name);
	const sentences = typeof words === 'string' ? [words] : words;
	return sentences
		.map((each) => message(scope.known.say?.(each) ?? each, value))
		.filter(Boolean)
		.join(' ');
}

function proseOf<At>(scope: Scope<At>, lines: readonly Line[]): Prose[] {
	return lines.flatMap((line) => lineOf(scope, line));
}

function lineOf<At>(scope: Scope<At>, line: Line): Prose[] {
	const { known, at } = scope;
	if (typeof line === 'string' || isSentences(line)) {
		const text = textOf(scope, line);
		return text === '' ? [] : [text];
	}
	if ('heading' in line) return [{ kind: 'heading', text: textOf(scope, line.heading) }];
	if ('sign' in line) return [{ kind: 'paragraph', text: textOf(scope, line.sign), toSign: true }];
	if ('list' in line) return [{ kind: 'list', items: itemsOf(scope, line.list) }];
	if ('entries' in line) return [{ kind: 'entries', entries: entriesOf(scope, line.entries) }];
	if ('when' in line)
		return proseOf(scope, holding(known, line.when)(at) ? line.say : (line.otherwise ?? []));
	if ('slot' in line) return slotOf(scope, line.slot);
	const { block, ...slots } = line as { block: string } & Record<string, Slot>;
	return proseOf({ ...scope, slots, outer: scope }, named(known.blocks, block));
}

const isSentences = (line: Line): line is readonly string[] => Array.isArray(line);

function itemsOf<At>(scope: Scope<At>, list: string | readonly Line[]): string[] {
	if (typeof list === 'string') return named(scope.known.lists, list)(scope.at);
	return proseOf(scope, list).flatMap((each) => {
		if (typeof each === 'string') return [each];
		return each.kind === 'list' ? each.items : [];
	});
}

type EntryLines = { name: string; lines: readonly Line[] };

function entriesOf<At>(scope: Scope<At>, entries: string | readonly EntryLines[]): Entries {
	if (typeof entries === 'string') return named(scope.known.entries, entries)(scope.at);
	return entries.map(({ name, lines }) => ({
		name: textOf(scope, name),
		lines: itemsOf(scope, lines)
	}));
}

function slotOf<At>({ slots, outer }: Scope<At>, name: string): Prose[] {
	const filled = slots[name];
	if (filled === undefined || outer === null) return [];
	return proseOf(outer, typeof filled === 'string' ? [filled] : filled);
}
