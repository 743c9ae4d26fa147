/** Every wording that one letter has among those who get it now, for the therapist to see and to change. */
import { addDays, type Day } from '$lib/domain/days/day';
import type { Addressee, LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules';
import { fields, isDayField, practiceFields, type DayField } from './fields';
import { pieces, type Piece } from './pieces';
import type { Reader } from './readers';
import type { Part } from './tokens';
import { changeKey, type WordChange } from './words';

/** One piece of our letter, in how many of the copies it stands, and one of those who get it. */
export type Variant = { piece: Piece; copies: number; reader: Reader };

/** In reading order; what stands in some copies alone comes right before what it stands above there. */
export function variants(
	template: Pick<LetterTemplate, 'write'>,
	readers: readonly Reader[]
): Variant[] {
	const found: Variant[] = [];
	const places = new Map<string, Variant>();
	for (const reader of readers) {
		let below = found.length;
		for (const piece of pieces(template, reader.here, reader.to).toReversed()) {
			const known = places.get(changeKey(piece));
			const one = known ?? { piece: withNamedDays(piece, template, reader), copies: 0, reader };
			one.copies += 1;
			if (!known) {
				places.set(changeKey(piece), one);
				found.splice(below, 0, one);
			}
			below = found.indexOf(one);
		}
	}
	return found;
}

/** Changes to words that stand in nobody's copy now: ours may read otherwise since, or nobody it is about is left. */
export function unmatched(
	changes: readonly WordChange[],
	found: readonly Variant[]
): readonly WordChange[] {
	const keys = new Set(found.map(({ piece }) => changeKey(piece)));
	return changes.filter((each) => !keys.has(changeKey(each)));
}

const next = <D extends Day | null>(on: D) => (on === null ? on : addDays(on, 1)) as D;

type Moved = (here: Situation) => Situation;

/** Which day a letter means is found out by moving each: two may have one value, such as the last session and the closing. */
const moves: Record<string, Moved> = {
	...Object.fromEntries(
		practiceFields.flatMap(([of, { id }]) => (isDayField(of) ? [[id, ofPractice(of)]] : []))
	),
	'letter-day': (here) => ({ ...here, today: next(here.today) }),
	'last-session': lastSession
};

function ofPractice(name: DayField): Moved {
	return (here) => {
		const practice = { ...here.practice, [name]: next(here.practice[name]) };
		return { ...here, practice };
	};
}

/** The practice's and the client's own together, so that what is shared stays shared. */
function lastSession(here: Situation): Situation {
	const { practice, case: own, lastSessionOn } = here;
	const client = { ...own.client, lastSessionOn: next(own.client.lastSessionOn) };
	return {
		...here,
		case: { ...own, client },
		practice: { ...practice, lastSessionOn: next(practice.lastSessionOn) },
		lastSessionOn: next(lastSessionOn)
	};
}

/** The piece with each day that goes along when a field is moved under the field's id; the others keep their number. */
export function withNamedDays(
	piece: Piece,
	template: Pick<LetterTemplate, 'write'>,
	reader: Reader
): Piece {
	if (piece.days.length === 0) return piece;
	const { here, to } = reader;
	const names = new Map<string, string>();
	for (const [field, move] of Object.entries(moves)) {
		const moved = move(here);
		const movedTo: Addressee = { ...to, case: moved.case };
		const [before, after] = [valueOf(field, here, to), valueOf(field, moved, movedTo)];
		if (before === after) continue;
		const all = pieces(template, moved, movedTo);
		const again = all.find((each) => changeKey(each) === changeKey(piece));
		piece.days.forEach((day, at) => {
			if (day === before && again?.days[at] === after) names.set(`day-${at + 1}`, field);
		});
	}
	const named = (part: Part): Part =>
		typeof part === 'string' ? part : { field: names.get(part.field) ?? part.field };
	return { ...piece, text: piece.text.map(named) };
}

function valueOf(field: string, here: Situation, to: Addressee): string | null {
	return fields(here, to).find(({ id }) => id === field)?.value ?? null;
}
