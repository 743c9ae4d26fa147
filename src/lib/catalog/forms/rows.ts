/** Forms as they are written down (docs/glossary.md: *row*): one in a file, over the vocabulary of forms. */
import { writer, type Line, type When, type Writer } from '$lib/catalog/prose/prose';
import { source, type Cited } from '$lib/domain/days/source';
import type { Blank, Form, FormBlock, FormTemplate, Piece } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import { asBlocks } from '$lib/domain/letters/letter';
import { lines } from '$lib/domain/records';
import { NotInSpanish } from '$lib/catalog/prose/spanish';
import { forTheFile } from './file-copy';
import { lists, namesOf, spanishVocabulary, vocabulary, type At } from './vocabulary';
import words from './words/blocks.json';

/**
 * `ask`: printed where it is `known`, else room to write; `tick`: a box, with room to say `which` where that is asked; each
 * by its name on the form. `tip`, left out: as its label. `says`: words alone, a line each.
 */
type PieceRow =
	| {
			ask: string;
			label: string;
			tip?: string;
			known?: string;
			room?: Blank['room'];
			share?: number;
	  }
	| { tick: string; label: string; which?: string; share?: number }
	| { says: readonly Line[] };

type Slots = Partial<Record<'title' | 'it' | 'label' | 'suffix' | 'line', string>>;

/** A line of a letter, or what forms alone have: pieces beside each other, and the same for `each` of a list. */
type FormLine =
	| Exclude<Line, { block: string } | { slot: string } | { when: When }>
	| { row: readonly PieceRow[] }
	| { each: keyof typeof lists; say: readonly FormLine[] }
	| { when: When; say: readonly FormLine[]; otherwise?: readonly FormLine[] }
	| (Slots & { block: keyof typeof words });

export type Row = Omit<FormTemplate, 'source' | 'write' | 'untranslated'> & {
	source: Cited;
	/** As it stands on the paper, where each law may have its own. */
	heading: string;
	lead: string;
	lines: readonly FormLine[];
};

const blocks = words as unknown as Record<keyof typeof words, readonly FormLine[]>;

export function templateOf({ heading, lead, lines, ...row }: Row): FormTemplate {
	const written = (at: At): Form => {
		const { text } = teller(at);
		return {
			type: row.id,
			version: row.version,
			region: at.practice.regionStyle,
			title: text(heading),
			sender: sender(at),
			lead: text(lead),
			blocks: blocksOf(lines, at),
			typeSize: typeSize(at, row)
		};
	};
	const write = (facts: FormFacts): Form => {
		const at: At = { ...facts, each: '', no: 0 };
		if (facts.language === 'en') return written(at);
		return { ...written({ ...at, inSpanish: true }), inEnglish: forTheFile(written(at)) };
	};
	const untranslated = (facts: FormFacts) =>
		facts.language === 'en' ? [] : lackingSpanish(() => write(facts));
	return { ...row, source: source(row.source), write, untranslated };
}

function lackingSpanish(write: () => Form): string[] {
	try {
		write();
		return [];
	} catch (fault) {
		if (!(fault instanceof NotInSpanish)) throw fault;
		return [
			`There is no Spanish of “${fault.message}”, and no form is part English. Leave it out here, or choose English as the language of their letters, on their page.`
		];
	}
}

const teller = (at: At, slots: Slots = {}): Writer =>
	writer(at.inSpanish ? spanishVocabulary : vocabulary, at, slots);

function sender(at: At): Form['sender'] {
	const { name, address, phone, email } = at.practice;
	const own = at.actsFor === null && name ? name : namesOf(at).join();
	return { name: own, lines: [...lines(address), phone, email].filter(Boolean) };
}

/** In points: for somebody who reads that more easily. */
const LARGE_PRINT = 16;

/** Rules ask for it of a release; for whoever reads large print it is that, whatever the form. */
function typeSize({ needs, whose }: FormFacts, { hasReceiver }: Pick<Row, 'hasReceiver'>) {
	const ruled = (hasReceiver ? needs : []).flatMap(({ asks, value }) =>
		asks === 'typeSize' && value ? [value] : []
	);
	const sizes = whose?.largePrint ? [...ruled, LARGE_PRINT] : ruled;
	return sizes.length > 0 ? Math.max(...sizes) : null;
}

function blocksOf(said: readonly FormLine[], at: At, slots: Slots = {}): FormBlock[] {
	const tell = teller(at, slots);
	const { text: named } = writer(vocabulary, at, slots);
	return said.flatMap((line): FormBlock[] => {
		if (typeof line === 'object' && 'row' in line)
			return [{ kind: 'row', pieces: line.row.map((each) => pieceOf(each, tell, named)) }];
		if (typeof line === 'object' && 'each' in line)
			return lists[line.each](at).flatMap((each, i) =>
				blocksOf(line.say, { ...at, each, no: i + 1 }, slots)
			);
		if (typeof line === 'object' && 'when' in line)
			return blocksOf(tell.holds(line.when) ? line.say : (line.otherwise ?? []), at, slots);
		if (typeof line === 'object' && 'block' in line) {
			const { block, ...filled } = line;
			return blocksOf(blocks[block], at, filled);
		}
		return asBlocks(tell.prose([line])).filter((each) => each.kind !== 'entries');
	});
}

const nothing: Piece = { tick: null, label: '', value: [], blank: null, share: 1 };

/** `named`: the name of a blank, which is the same in each language. */
function pieceOf(row: PieceRow, { text, sentences }: Writer, named: Writer['text']): Piece {
	if ('says' in row) return { ...nothing, value: sentences(row.says) };
	const label = text(row.label);
	const { share = 1 } = row;
	if ('tick' in row) {
		const tick = { name: named(row.tick), tip: label.replace(/:$/, '') };
		const { which } = row;
		const blank = which
			? { name: `${tick.name}-which`, tip: text(which), room: 'line' as const }
			: null;
		return { ...nothing, tick, label, blank, share };
	}
	const { ask, tip, known = '', room = 'line' } = row;
	const value = sentences([known]);
	if (value.length > 0) return { ...nothing, label, value, share };
	const blank = { name: named(ask), tip: tip ? text(tip) : label, room };
	return { ...nothing, label, blank, share };
}
