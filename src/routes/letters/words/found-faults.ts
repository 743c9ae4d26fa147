import { textFault, type OwnBlock } from '$lib/domain/letters/wording';

/** By the id of what the keyboard goes to. */
export type Faults = Record<string, string>;

/** More would not go into one record. */
const mostInAll = 60_000;

export function blockFaults(
	id: string,
	blocks: readonly OwnBlock[],
	known: ReadonlySet<string>
): Faults {
	const found = blocks.map((block, at) => {
		const fault = block.kind === 'insert' ? null : textFault(block.text, known);
		return fault ? { [`${id}-${at}-toggle`]: fault } : {};
	});
	return Object.assign({}, ...found) as Faults;
}

/** All words of one letter together. */
export function sizeFault(words: string): Faults {
	if (words.length <= mostInAll) return {};
	const [is, most] = [words.length, mostInAll].map((count) => count.toLocaleString('en-US'));
	return {
		save: `All your words of this letter have ${is} characters, and at most ${most} can be kept. Shorten some.`
	};
}

/** The row to open for the first fault. */
export function firstRow(faults: Faults): string | null {
	return Object.keys(faults)[0]?.replace(/-toggle$/, '') ?? null;
}
