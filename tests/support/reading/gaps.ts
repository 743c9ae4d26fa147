/** What a letter shows where something was not known: a gap, a stray blank, a list of nothing. */
import type { Block, Letter } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';

/** What is wrong in one piece of text. */
const gaps: readonly (readonly [string, RegExp])[] = [
	['nothing stands here', /^\s*$/],
	['a blank at the end', /^\s+\S|\S\s+$/],
	['two blanks', /[^\S\n]{2}/],
	['a gap before a stop', /[\p{L}\p{N}’”)]* (?<!\. )[,.;:!?](?=\s|$)(?! \.)/u],
	['two stops', /[,;:(] ?[,.;:)]|\.\.|,$/],
	['an empty pair', /\(\s*\)|“\s*”|\[\s*\]/],
	['a name that is not there', /(^|[^\p{L}\p{N}])’s\b/u],
	['a word of a program', /\bundefined\b|\bNaN\b|\bnull\b(?! and void)|\[object|[{}<>]/],
	['a day as it is stored', /\b\d{4}-\d\d-\d\d\b/]
];

/** “on ,”, “by.”: a day stands after these words. */
const dayWord = /(?:\S+ ){0,3}\b(?:on|by|until|after|since|before|between|from)(?=[,.;:!?)]|$)/gi;
/** Where these words need no day. */
const noDay =
	/\b(?:(?:go|goes|going|from that day|from now|from then|next day|rely|send|it is to go|name) on|(?:looked|looks) after|come by|time between|(?:those|you|days|letter) before|day on)$/i;

/** The first thing that is wrong with a piece of text; `null`: nothing. */
export function gapIn(text: string): string | null {
	for (const [name, gap] of gaps) {
		const found = gap.exec(text);
		if (found) return `${name}: “${found[0]}” in “${text}”`;
	}
	const bare = [...text.matchAll(dayWord)].find(([words]) => !noDay.test(words));
	return bare ? `a day that is not known: “${bare[0]}” in “${text}”` : null;
}

/** The same for whoever reads many letters: most texts stand in all of them. */
const known = new Map<string, string | null>();

export function gapsIn(letter: Letter, about: Situation | null): string[] {
	return [
		...emptyIn(letter),
		...unreachable(letter, about),
		...piecesOf(letter).flatMap((text) => remembered(text) ?? [])
	];
}

function remembered(text: string): string | null {
	const found = known.get(text);
	if (found !== undefined) return found;
	const gap = gapIn(text);
	known.set(text, gap);
	return gap;
}

function piecesOf(letter: Letter): string[] {
	const { sender, to, day, subject, salutation, signOff, title, enclosures, sheets = [] } = letter;
	return [
		...[title, sender.name, ...sender.lines, ...to, day, subject, salutation.replace(/,$/, '')],
		...[signOff.closing.replace(/,$/, ''), signOff.name, ...signOff.lines, ...enclosures],
		...[letter, ...sheets].flatMap(({ blocks }) => blocks.flatMap(textsOf)),
		...sheets.map((sheet) => sheet.title)
	];
}

function textsOf(block: Block): string[] {
	if (block.kind === 'list') return block.items;
	if (block.kind === 'entries') return block.entries.flatMap(({ name, lines }) => [name, ...lines]);
	return [block.text];
}

/** Parts that hold nothing, and headings with nothing below them. */
function emptyIn(letter: Letter): string[] {
	return [letter, ...(letter.sheets ?? [])].flatMap(({ blocks }) => [
		...(blocks.length === 0 ? ['a letter of nothing'] : []),
		...blocks.flatMap((block, i) => {
			if (block.kind === 'list' && block.items.length === 0) return ['a list of nothing'];
			if (block.kind === 'entries' && block.entries.length === 0) return ['names of nobody'];
			const next = blocks[i + 1];
			const leads = block.kind === 'heading' && (next === undefined || next.kind === 'heading');
			return leads ? [`a heading over nothing: “${block.text}”`] : [];
		})
	]);
}

/** Names that are no address: who is written about, and who named them. */
const needsNoWay = /^Named by /;

/** Somebody to turn to without a way to; who was taken off the directory since may stand by name alone. */
function unreachable({ blocks, sheets = [], signOff }: Letter, about: Situation | null): string[] {
	const { referrals = [], client } = about?.case ?? {};
	const known = [client?.name, ...referrals.map(({ providerName }) => providerName)];
	return [{ blocks }, ...sheets]
		.flatMap((part) => part.blocks)
		.flatMap((block) => (block.kind === 'entries' ? notTheWriter(block.entries, signOff.name) : []))
		.filter(({ name, lines }) => lines.length === 0 && !known.includes(name))
		.filter(({ name }) => !needsNoWay.test(name))
		.map(({ name }) => `no way to reach “${name}”`);
}

/** Whoever signs may stand first, by name alone, before the address that counts from then on. */
function notTheWriter<T extends { name: string }>(entries: readonly T[], writer: string): T[] {
	return entries.filter(({ name }, i) => i > 0 || entries.length === 1 || name !== writer);
}
