/** A letter of the therapist's own as one of those that can be chosen. */
import { milestones, missingThird, type Situation } from '$lib/domain/rules';
import type { Wording } from '$lib/domain/records';
import { allNeeds } from '$lib/domain/letters/needs';
import type { LetterTemplate, OwnLetterId } from '$lib/domain/letters/template';
import type { Stock } from './stock';
import { readWords, type OwnLetter } from './words';
import { blocksOf, copyOf, filled, lacksIn, lacksOf, type Copy, type Lack } from './written';

/** The id under which its letters are recorded. */
export const ownTemplateId = ({ id }: Pick<Wording, 'id'>): OwnLetterId => `own-${id}`;

/** `null` where the record holds no letter of one's own that can be read. */
export function ownTemplate(wording: Wording, stock: Stock): LetterTemplate | null {
	const words = wording.letter === null ? readWords(wording.words) : null;
	if (words?.kind !== 'letter') return null;
	return templateOf(ownTemplateId(wording), wording.name, words, stock);
}

export function templateOf(
	id: OwnLetterId,
	name: string,
	words: OwnLetter,
	stock: Stock
): LetterTemplate {
	return {
		id,
		code: 'own',
		version: words.version,
		title: name,
		about: words.about,
		to: words.to,
		standing: words.standing,
		step: words.step,
		supersedes: [],
		needs: words.step === null ? [] : allNeeds,
		fits: (here) => fits(words, here),
		missing: (here) => [...missingThird(here), ...lacking(words, here, stock, 'practice')],
		unknown: (here) => lacking(words, here, stock, 'person'),
		write: (here, to) => {
			const copy = copyOf(here, to, stock);
			return stock.sheet(copy.here, to, inWords(id, words, copy));
		}
	};
}

function inWords(id: OwnLetterId, words: OwnLetter, copy: Copy) {
	return {
		type: id,
		version: words.version,
		// A name of one's own may name a person, and titles of documents never do.
		title: 'A letter',
		subject: filled(words.subject, copy),
		blocks: words.blocks.flatMap((block) => blocksOf(block, copy))
	};
}

function fits({ to, reasons, step }: OwnLetter, here: Situation): boolean {
	const { minor, reason, case: own } = here;
	if (reasons !== null && !reasons.includes(reason.id)) return false;
	if (step !== null && !isNoticed(here)) return false;
	if (step === 'send-second-notice' && !here.doneOn(milestones.letter)) return false;
	if (to === 'members') return !minor && own.client.format !== 'individual';
	return to === 'guardian' ? minor : !minor;
}

/** Somebody who gets a written notice of an ending or of a leave at all. */
function isNoticed({ reason: { ends, temporary, waives } }: Situation): boolean {
	return (ends || temporary) && waives[milestones.letter] === undefined;
}

function lacking(words: OwnLetter, here: Situation, stock: Stock, of: Lack['of']): string[] {
	const copy = copyOf(here, { case: here.case, recipient: null }, stock);
	const found = [...signed(copy), ...lacksIn(words.subject, copy)].concat(
		words.blocks.flatMap((block) => lacksOf(block, copy))
	);
	return [...new Set(found.filter((each) => each.of === of).map(({ sentence }) => sentence))];
}

function signed({ fields }: Copy): Lack[] {
	if (fields.get('your-name')?.value) return [];
	return [{ of: 'practice', sentence: 'Your name is missing: add it under Settings.' }];
}
