import {
	changeKey,
	merged,
	readWords,
	textOf,
	tidy,
	typed,
	type ByKey,
	type OwnBlock,
	type Piece,
	type WordChange
} from '$lib/domain/letters/wording';
import { tidyBlocks, typedBlocks } from './blocks';

type Kept = Omit<WordChange, 'part' | 'from'>;

/** The changes that the words of a record hold; none where they are a letter of one's own, or there is no record. */
export function changesIn(kept: string | undefined): readonly WordChange[] {
	const words = kept === undefined ? null : readWords(kept);
	return words?.kind === 'changes' ? words.changes : [];
}

/** The words of one letter while they are changed: over ours, or for one person over those for everybody. */
export class Changes {
	/** What holds without these: everybody's changes where these are for one person, else nothing. */
	readonly #base: readonly WordChange[];
	readonly areForOne: boolean;
	#own = $state.raw<readonly WordChange[]>([]);

	/** `base`: everybody's changes; `null`: these are everybody's. `told` is called after each change. */
	constructor(
		base: readonly WordChange[] | null,
		own: readonly WordChange[],
		private readonly told: () => void
	) {
		this.areForOne = base !== null;
		this.#base = (base ?? []).map(asTyped);
		this.take(own);
	}

	take(own: readonly WordChange[]): void {
		this.#own = own.map(asTyped);
	}

	/** As it is typed, for the page beside it. */
	get now(): ByKey {
		return merged(this.#base, this.#own);
	}

	/** As it is kept. What says the same as it would without is no change; `pieces`: those whose own text is known. */
	list(pieces: readonly Piece[]): WordChange[] {
		return this.#own
			.filter((each) => !this.#isIdle(each, pieces))
			.map((each) => ({ ...each, ...tidied(each) }));
	}

	of(piece: Piece): Kept {
		return find(this.#own, piece) ?? find(this.#base, piece) ?? ours;
	}

	/** Whether it is said here, and not only for everybody. */
	isOwn(piece: Piece): boolean {
		return find(this.#own, piece) !== undefined;
	}

	/** `null` leaves it out; `undefined` lets ours stand. */
	reword(piece: Piece, to: string | null | undefined): void {
		this.#set(piece, { to, added: this.of(piece).added });
	}

	add(piece: Piece, added: OwnBlock[]): void {
		this.#set(piece, { to: this.of(piece).to, added });
	}

	/** Back to ours, or for one person to what holds for everybody. */
	drop(piece: Found): void {
		this.#own = this.#own.filter((each) => changeKey(each) !== changeKey(piece));
		this.told();
	}

	#set({ part, from }: Piece, now: Kept): void {
		const next: WordChange = { part, from, ...now };
		const others = this.#own.filter((each) => changeKey(each) !== changeKey(next));
		this.#own = [...others, next];
		this.told();
	}

	#isIdle(change: WordChange, pieces: readonly Piece[]): boolean {
		const text = pieces.find((each) => changeKey(each) === changeKey(change))?.text;
		const said = (words: Kept) => {
			const { to, added } = tidied(words);
			return JSON.stringify([to === undefined && text ? textOf(text) : to, added]);
		};
		return said(change) === said(find(this.#base, change) ?? ours);
	}
}

type Found = Pick<WordChange, 'part' | 'from'>;

function find(changes: readonly WordChange[], piece: Found): WordChange | undefined {
	return changes.find((each) => changeKey(each) === changeKey(piece));
}

const ours: Kept = { to: undefined, added: [] };

function tidied({ to, added }: Kept): Kept {
	return { to: typeof to === 'string' ? tidy(to) : to, added: tidyBlocks(added) };
}

function asTyped({ to, added, ...each }: WordChange): WordChange {
	return { ...each, to: typeof to === 'string' ? typed(to) : to, added: typedBlocks(added) };
}
