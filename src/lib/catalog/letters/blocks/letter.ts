import type { Prose, EnclosedSheet, Letter } from '$lib/domain/letters/letter';
import type { Addressee, LetterTemplate } from '$lib/domain/letters/template';
import { milestones, missingThird, throughThird, type Situation } from '$lib/domain/rules';
import { tell } from '$lib/catalog/letters/vocabulary';
import { inTheirLanguage, untranslated } from './language';
import { say } from '$lib/catalog/letters/spanish';
import { sheet, type Signing } from './sheet';
import type { Closing } from './words';

type Usual = 'to' | 'standing' | 'supersedes' | 'missing' | 'unknown';

export type Own = Omit<LetterTemplate, Usual | 'write'> &
	Partial<Pick<LetterTemplate, Usual>> & {
		/** Title of the document: never holds a name. */
		documentTitle: string;
		subject(situation: Situation): string;
		body(situation: Situation, addressee: Addressee): Prose[];
		enclosures?(situation: Situation): Letter['enclosures'];
		/** Printed after the letter; each stands among the enclosures by its title. */
		sheets?(situation: Situation): EnclosedSheet[];
		/** Who signs, where it is not the clinician; `null`: it is. */
		signing?(situation: Situation): Signing | null;
		closing(situation: Situation): Closing;
	};

/** A letter to somebody seen now for which nothing is needed, unless it says otherwise. */
export function letter(own: Own): LetterTemplate {
	const { documentTitle, subject, body, enclosures, sheets, signing, closing, ...rest } = own;
	return {
		to: 'client',
		standing: 'current',
		supersedes: [],
		...rest,
		unknown: (whole) => [...(rest.unknown?.(whole) ?? []), ...untranslated(written, whole)],
		missing: (whole) => {
			const third = missingThird(whole);
			// Nobody's telephone stands in place of the therapist's yet: what else is missing is asked of their own.
			const seen = third.length > 0 ? whole : throughThird(whole);
			return [...new Set([...third, ...(rest.missing?.(seen) ?? [])])];
		},
		write: (whole, addressee) => inTheirLanguage(written, whole, addressee)
	};

	function written(situation: Situation, addressee: Addressee): Letter {
		const { id: type, version } = own;
		const title = say(situation, documentTitle);
		const words = { type, version, title, subject: subject(situation) };
		const said = body(situation, addressee);
		const blocks = [...said.slice(0, 1), ...afterTheNews(own, situation), ...said.slice(1)];
		const enclosed = sheets?.(situation) ?? [];
		const text = { ...words, blocks, closing: closing(situation) };
		return {
			...sheet(situation, addressee, text, signing?.(situation) ?? null),
			enclosures: [...(enclosures?.(situation) ?? []), ...enclosed.map(({ title }) => title)],
			...(enclosed.length > 0 ? { sheets: enclosed } : {})
		};
	}
}

/**
 * Where they were told of another ending before; and in a couple or family, in which each has a letter of their own, and no
 * letter names another.
 */
function afterTheNews({ step, forEachMember }: Own, situation: Situation): Prose[] {
	const { holds, prose } = tell(situation);
	const isAlone = forEachMember && holds({ isWrittenToAlone: true });
	return prose([
		...(step === milestones.letter ? [{ block: 'insteadOfBefore' }] : []),
		...(isAlone ? [{ block: 'toEachAlone' }] : [])
	]);
}
