/** What letters as data name, for tests: what nobody knows, and what nobody says. */
import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parts } from '$lib/catalog/prose/message';
import type { Line, Vocabulary } from '$lib/catalog/prose/prose';

type Known = { facts: object; lists: object; entries: object } & Pick<
	Vocabulary<never>,
	'pieces' | 'blocks'
>;

/** `unknown`: a block may have it filled by whoever uses it, a row may not; `slots`: may be left out. */
type Found = { unknown: Set<string>; slots: Set<string>; wrong: string[] };

/** Fields that hold facts, each as it has to be. */
const conditions = ['when', 'fits', 'sheets', 'needed'];

export function namesIn(words: string): string[] {
	return namesOf(parts(words));
}

function namesOf(all: readonly MessageFormatElement[]): string[] {
	return all.flatMap((part) => {
		if (part.type === TYPE.argument) return [part.value];
		if (part.type !== TYPE.select) return [];
		return [part.value, ...Object.values(part.options).flatMap(({ value }) => namesOf(value))];
	});
}

/** What is wrong in these rows, a sentence each. */
export function wrongInRows(known: Known, rows: unknown): string[] {
	const { unknown, wrong } = read(known, rows);
	return [...wrong, ...[...unknown].map((name) => `nobody knows “${name}”`)];
}

/** The same of a block: what it names and nobody knows is filled by whoever uses it. */
export function wrongInBlock(known: Known, lines: readonly Line[]): string[] {
	return read(known, lines).wrong;
}

function read(
	known: Known,
	value: unknown,
	found: Found = { unknown: new Set(), slots: new Set(), wrong: [] }
): Found {
	if (typeof value === 'string') for (const name of namesIn(value)) readName(known, name, found);
	else if (Array.isArray(value)) for (const each of value) read(known, each, found);
	else if (value && typeof value === 'object')
		for (const [field, of] of Object.entries(value)) readField(known, value, field, of, found);
	return found;
}

function readName(known: Known, name: string, found: Found): void {
	if (name in known.facts) return;
	if (name in known.pieces) read(known, known.pieces[name], found);
	else found.unknown.add(name);
}

function readField(known: Known, line: object, field: string, of: unknown, found: Found): void {
	const isName = typeof of === 'string';
	if (conditions.includes(field) && typeof of === 'object') {
		const facts = Object.keys(Object.assign({}, ...([of].flat() as object[])));
		for (const name of facts.filter((each) => !(each in known.facts)))
			found.wrong.push(`asks for “${name}”`);
	} else if (field === 'block') readBlock(known, line, String(of), found);
	else if (field === 'slot') found.slots.add(String(of));
	else if (field === 'list' && isName) {
		if (!(of in known.lists)) found.wrong.push(`lists “${of}”`);
	} else if (field === 'entries' && isName) {
		if (!(of in known.entries)) found.wrong.push(`enters “${of}”`);
	} else read(known, of, found);
}

/** What the block lacks and this line does not fill is lacking here too. */
function readBlock(known: Known, line: object, name: string, found: Found): void {
	const lines = known.blocks[name];
	if (!lines) {
		found.wrong.push(`no block is “${name}”`);
		return;
	}
	const { unknown, slots, wrong } = read(known, lines);
	const filled = Object.keys(line).filter((field) => field !== 'block');
	found.wrong.push(
		...wrong,
		...filled
			.filter((each) => !unknown.has(each) && !slots.has(each))
			.map((each) => `fills “${each}” of ${name}`)
	);
	for (const each of unknown) if (!filled.includes(each)) found.unknown.add(each);
}

/** Pieces, blocks and facts that nothing in `all` names. */
export function unused(
	{ pieces, blocks, facts }: Pick<Known, 'pieces' | 'blocks' | 'facts'>,
	all: unknown
): string[] {
	const text = JSON.stringify(all);
	const isSaid = (name: string) => text.includes(`{${name}}`);
	return [
		...Object.keys(pieces).filter((name) => !isSaid(name)),
		...Object.keys(blocks).filter((name) => !text.includes(`"block":"${name}"`)),
		...Object.keys(facts).filter(
			(name) => !text.includes(`{${name}`) && !text.includes(`"${name}":`)
		)
	];
}
