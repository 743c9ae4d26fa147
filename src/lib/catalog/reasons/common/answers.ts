import type { TellingRow } from '$lib/catalog/telling/common/words';
import type { Row } from '$lib/catalog/reasons/index';
import type { Entry, LetterRow, Words } from '$lib/catalog/letters/blocks/rows';
import type { PlainWords } from '$lib/catalog/letters/blocks/in-plain-words';

/** One answer, or several where the same reason may be told in several ways. */
export type Some<T> = T | readonly T[];

/** A letter of its own, or the id of another reason's that goes here too. */
export type Notice = Omit<LetterRow, 'step' | 'to'>;

/** What is said beside the letter. `of`: which one, where the folder holds several; `as`: the letter it is, or the id of one in `notices.json`. */
export type Beside = { of?: string; as: Entry | string };

/** To a guardian of a minor; `decides`: as which letter a decision-maker has it, where it is not the usual one. */
export type Guardian = Beside & Words & { decides?: Entry };

/** In plain words to somebody for whom others decide; `as` left out: the notice. */
export type Plain = Partial<Beside> & PlainWords;

/** A reason's folder with each of its answers; a text: as another reason has it. */
export type Answers<
	Of extends Row,
	_Letter extends Some<Notice | string>,
	_Guardian extends Some<Guardian> | string,
	_Plain extends Some<Plain> | string,
	_Telling extends TellingRow | null
> = [Of, _Letter, _Guardian, _Plain, _Telling];
