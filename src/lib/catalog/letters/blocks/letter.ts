import type { Block, Letter } from '$lib/domain/letter';
import type { Addressee, LetterTemplate, Situation } from '$lib/domain/rules';
import { sheet, type Signing } from './sheet';

type Own = Omit<LetterTemplate, 'to' | 'standing' | 'missing' | 'unknown' | 'write'> &
	Partial<Pick<LetterTemplate, 'to' | 'standing' | 'missing' | 'unknown'>> & {
		/** Title of the document: never holds a name. */
		documentTitle: string;
		subject(situation: Situation): string;
		body(situation: Situation, addressee: Addressee): Block[];
		enclosures?: Letter['enclosures'];
		/** Who signs, where it is not the clinician. */
		signing?(situation: Situation): Signing;
	};

/** A letter to somebody seen now for which nothing is needed, unless it says otherwise. */
export function letter(own: Own): LetterTemplate {
	const { documentTitle, subject, body, enclosures = [], signing, ...rest } = own;
	return {
		to: 'client',
		standing: 'current',
		missing: () => [],
		unknown: () => [],
		...rest,
		write: (situation, addressee) => ({
			...sheet(
				situation,
				addressee,
				{
					type: own.id,
					version: own.version,
					title: documentTitle,
					subject: subject(situation),
					blocks: body(situation, addressee)
				},
				signing?.(situation) ?? null
			),
			enclosures
		})
	};
}
