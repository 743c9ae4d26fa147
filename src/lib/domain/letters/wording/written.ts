/** Own words turned into what stands on the paper. */
import { asBlocks, type Block } from '$lib/domain/letters/letter';
import type { Addressee } from '$lib/domain/letters/template';
import { throughThird, type Situation } from '$lib/domain/rules';
import { askFor, fields, type Field } from './fields';
import type { Stock } from './stock';
import { clean, fieldsIn, partsOf } from './tokens';
import type { OwnBlock } from './words';

/** One person's copy while it is written. */
export type Copy = {
	here: Situation;
	to: Addressee;
	/** By id. */
	fields: ReadonlyMap<string, Field>;
	stock: Stock;
};

/** The value of a field beside those that every letter knows; `null`: none of these. */
export type Also = (field: string) => string | null;

const nothingElse: Also = () => null;

export function copyOf(whole: Situation, to: Addressee, stock: Stock): Copy {
	const here = throughThird(whole);
	const known = new Map(fields(here, to).map((each) => [each.id, each]));
	return { here, to, fields: known, stock };
}

/** The text with its values; a field without one stands in brackets, for the eye of the therapist alone. */
export function filled(text: string, { fields: known }: Copy, also = nothingElse): string {
	return partsOf(clean(text))
		.map((part) => {
			if (typeof part === 'string') return part;
			return known.get(part.field)?.value ?? also(part.field) ?? `[${part.field}]`;
		})
		.join('');
}

/** A line break in a paragraph begins a new one; what is empty is left out. */
export function blocksOf(block: OwnBlock, copy: Copy, also = nothingElse): Block[] {
	if (block.kind === 'insert') {
		const insert = copy.stock.inserts.find(({ id }) => id === block.insert);
		return asBlocks(insert?.blocks(copy.here, copy.to) ?? []);
	}
	const lines = filled(block.text, copy, also).split('\n').filter(Boolean);
	if (lines.length === 0) return [];
	if (block.kind === 'list') return [{ kind: 'list', items: lines }];
	if (block.kind === 'heading') return [{ kind: 'heading', text: lines.join(' ') }];
	return lines.map((text) => ({ kind: 'paragraph', text }));
}

/** Why these blocks cannot be written yet, a sentence each: `practice` for all, `person` for this one. */
export type Lack = { of: Field['of']; sentence: string };

export function lacksOf(block: OwnBlock, copy: Copy, also = nothingElse): Lack[] {
	if (block.kind !== 'insert') return lacksIn(block.text, copy, also);
	const insert = copy.stock.inserts.find(({ id }) => id === block.insert);
	if (!insert) return [{ of: 'practice', sentence: unknownInsert }];
	return [
		...insert.missing(copy.here).map((sentence): Lack => ({ of: 'practice', sentence })),
		...insert.unknown(copy.here).map((sentence): Lack => ({ of: 'person', sentence }))
	];
}

const unknownInsert =
	'Your own wording uses something this version of Closewell does not know: see it under Edit wording.';

export function lacksIn(text: string, { fields: known }: Copy, also = nothingElse): Lack[] {
	return fieldsIn(text).flatMap((id): Lack[] => {
		const field = known.get(id);
		if (field) return field.value === null ? [{ of: field.of, sentence: askFor(field) }] : [];
		if (also(id) !== null) return [];
		const sentence = `Your wording uses “${id}”, which is not a field here: see it under Edit wording.`;
		return [{ of: 'practice', sentence }];
	});
}
