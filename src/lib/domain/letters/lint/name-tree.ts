/** Finds names in a text, word by word, whatever number of names there is. */
import { folded } from '$lib/domain/records';

/** One word of a text: without accents and in small letters, and as it stands. */
export type Word = { folded: string; at: number; end: number; isCapital: boolean };

export type Named = {
	/** Whose name it is: several people may bear it. */
	ids: Set<string>;
	/** The name's words, folded. */
	words: readonly string[];
};

type Node = { next: Map<string, Node>; named: Named | null };

export type NameTree = { root: Node };

export type Match = {
	named: Named;
	words: readonly Word[];
	before: Word | null;
	after: Word | null;
};

/** Words are letters and digits: “O’Connor” is two, “Zoë’s” too. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
		folded: folded(word),
		at: index,
		end: index + word.length,
		isCapital: !/^\p{Ll}/u.test(word)
	}));
}

export const foldedWords = (name: string): string[] => wordsOf(name).map((word) => word.folded);

export const nameTree = (): NameTree => ({ root: { next: new Map(), named: null } });

export function addName({ root }: NameTree, words: readonly string[], id: string): void {
	let node = root;
	for (const word of words) {
		const next = node.next.get(word) ?? { next: new Map(), named: null };
		node.next.set(word, next);
		node = next;
	}
	if (node === root) return;
	node.named ??= { ids: new Set(), words };
	node.named.ids.add(id);
}

/** The longest name at each word; each of its words begins with a capital, where its script has them. */
export function namesIn({ root }: NameTree, words: readonly Word[]): Match[] {
	const found: Match[] = [];
	for (let at = 0; at < words.length; at++) {
		let node: Node | undefined = root;
		let match: Match | null = null;
		for (let to = at; node && words[to]?.isCapital; to++) {
			node = node.next.get(words[to]?.folded ?? '');
			if (!node?.named) continue;
			match = {
				named: node.named,
				words: words.slice(at, to + 1),
				before: words[at - 1] ?? null,
				after: words[to + 1] ?? null
			};
		}
		if (match) found.push(match);
	}
	return found;
}

/** Whether the words stand side by side in a name. */
export function isWithin(words: readonly string[], name: readonly string[]): boolean {
	return name.some((_, from) => words.every((word, i) => name[from + i] === word));
}
