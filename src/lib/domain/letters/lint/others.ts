/** Another client's name: the one thing that must never stand in a letter. */
import {
	lines,
	type Client,
	type Practice,
	type Provider,
	type Recipient
} from '$lib/domain/records';
import type { Addressee, LetterTemplate } from '$lib/domain/letters/template';
import type { Found, Look, Piece, Rule } from './finding';
import {
	addName,
	foldedWords,
	isWithin,
	namesIn,
	nameTree,
	wordsOf,
	type Match,
	type NameTree
} from './name-tree';
import { foundAt } from './pieces';
import { remembered } from '$lib/domain/days/remembered';
import sentences from './sentences.json';
import words from './ordinary-words.json';

/** Words that begin a sentence or stand in a day or an address, and are somebody's name too: alone they name nobody. */
const ordinaryWords: ReadonlySet<string> = new Set(words.join(' ').split(' '));

export type People = {
	practice: Practice;
	providers: readonly Provider[];
	/** Everybody on the list. */
	clients: readonly Client[];
};

/**
 * Who is named in a piece of text besides those who may be (`own`), each as folded words; `null`: nobody. By full names,
 * names as they stand in lists, and call names that are no ordinary word.
 */
export function namesOther(people: People) {
	const tree = treeOf(people);
	const matchesIn = remembered((text: string) => matches(text, tree));
	return (piece: Piece, own: readonly string[][], more: readonly Match[] = []): string | null => {
		if (!['subject', 'greeting', 'text', 'enclosures'].includes(piece.part)) return null;
		const all = [...matchesIn(piece.text), ...more];
		const words = all.find((each) => isOther(each, piece, own))?.words;
		return words ? piece.text.slice(words[0]?.at, words.at(-1)?.end) : null;
	};
}

export function anotherClient(people: People): Rule {
	const other = namesOther(people);
	return {
		id: 'anotherClient',
		severity: 'error',
		mayGo: true,
		find(look) {
			const own = ownOf(look.going.addressee, look.going.template);
			return look.pieces.flatMap((piece): Found[] => {
				const words = other(piece, own, membersIn(piece.text, look));
				const sentence = sentences.anotherClient;
				return words === null ? [] : [foundAt(piece, { words, sentence }, look)];
			});
		}
	};
}

function treeOf({ practice, providers, clients }: People): NameTree {
	const { clinician, name, custodianName, coverName, executorName } = practice;
	const colleagues = [practice.jointSigner, ...lines(practice.whoRemains)];
	const ours = [clinician, name, custodianName, coverName, executorName, ...colleagues]
		.concat(providers.map((each) => each.name))
		.map((each) => foldedWords(each ?? ''));
	const oursByFirst = new Set(ours.flat());
	const tree = nameTree();
	for (const client of clients) {
		for (const words of namesOf([client])) {
			const [first] = words;
			if (first === undefined || (words.length === 1 && namesNobody(first))) continue;
			if (oursByFirst.has(first) && ours.some((each) => isWithin(words, each))) continue;
			addName(tree, words, client.id);
		}
	}
	return tree;
}

const namesNobody = (word: string): boolean => ordinaryWords.has(word) || word.length < 2;

const matches = (text: string, tree: NameTree): Match[] => namesIn(tree, wordsOf(text));

/** A letter to each member of a couple or a family alone names none of the others. */
function membersIn(text: string, { going: { template }, here }: Look): Match[] {
	if (template.to !== 'members') return [];
	const tree = nameTree();
	for (const { id, name } of here.case.recipients) addName(tree, foldedWords(name), id);
	return matches(text, tree);
}

/** The names that may stand in this letter: those of the addressee, and of whose care it is about. */
function ownOf(addressee: Addressee, { to }: LetterTemplate): string[][] {
	const { client, recipients } = addressee.case;
	return namesOf(to === 'members' ? [addressee.recipient ?? client] : [client, ...recipients]);
}

/** All that these people are called, as folded words. */
export function namesOf(all: readonly (Client | Recipient)[]): string[][] {
	return all.flatMap((each) =>
		[each.name, each.callName, 'sortName' in each ? each.sortName : null].map((name) =>
			foldedWords(name ?? '')
		)
	);
}

function isOther(match: Match, piece: Piece, own: readonly string[][]): boolean {
	if (own.some((name) => isWithin(match.named.words, name))) return false;
	return match.words.length > 1 || (piece.kind !== 'entries' && standsAlone(match, piece.text));
}

/** A single name that is not part of a longer one, such as of a street. */
function standsAlone({ words: [word], before, after }: Match, text: string): boolean {
	if (!word) return false;
	const touches = (from: number, to: number) => text.slice(from, to) === ' ';
	if (after?.isCapital && touches(word.end, after.at)) return false;
	const beginsSentence = !before || /(?:^|[.!?:]\s*)$/.test(text.slice(0, before.at));
	return !(before?.isCapital && touches(before.end, word.at) && !beginsSentence);
}
