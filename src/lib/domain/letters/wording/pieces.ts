/** Our letter as the pieces that may be worded anew, each under a name that is the same for every person. */
import type { Block, Letter } from '$lib/domain/letters/letter';
import type { Addressee, LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules';
import { masked, slotted, type Slot } from './masked';
import type { Part } from './tokens';
import type { PartName } from './words';

export type Piece = {
	part: PartName;
	/** Our text with a neutral mark for each value; of lists and entries the text right above them. */
	from: string;
	/** Our text with its fields; empty for lists and entries. A day that is no field for sure is `day-1`, `day-2`… by its place. */
	text: Part[];
	/** The days of the text in their order, as written for this person. */
	days: string[];
	/** Which block of the letter it is; `null` where it stands around them. */
	block: number | null;
};

/** Stands in `from` for every value. */
const NEUTRAL = '{}';

/** The pieces from top to bottom. Only where the template misses nothing. */
export function pieces(
	template: Pick<LetterTemplate, 'write'>,
	here: Situation,
	to: Addressee
): Piece[] {
	return piecesOf(template.write(...masked(here, to)));
}

function piecesOf({ subject, salutation, blocks, signOff }: Letter): Piece[] {
	const body: Piece[] = [];
	blocks.forEach((block, at) => body.push(ofBlock(block, at, body.at(-1)?.from ?? '')));
	return [
		piece('subject', subject, null),
		piece('greeting', salutation, null),
		...body,
		piece('closing', signOff.closing, null)
	];
}

function ofBlock(block: Block, at: number, above: string): Piece {
	if (block.kind === 'list' || block.kind === 'entries')
		return { part: block.kind, from: above, text: [], days: [], block: at };
	return piece(block.kind, block.text, at);
}

function piece(part: PartName, text: string, block: number | null): Piece {
	const all = slotted(text);
	const days = all.filter((each): each is Slot => isDay(each)).map(({ value }) => value);
	let count = 0;
	const named = all.map((each): Part => {
		if (typeof each === 'string') return each;
		return { field: each.field ?? `day-${(count += 1)}` };
	});
	const from = all.map((each) => (typeof each === 'string' ? each : NEUTRAL)).join('');
	return { part, from, text: named, days, block };
}

const isDay = (each: string | Slot): boolean => typeof each !== 'string' && each.field === null;

/** The day that stands at this place in our text; `null` where the field is none of the piece's own days. */
export function dayOf(field: string, { days }: Pick<Piece, 'days'>): string | null {
	const place = /^day-(\d+)$/.exec(field);
	return place ? (days[Number(place[1]) - 1] ?? null) : null;
}
