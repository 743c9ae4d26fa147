import type { Found, Rule } from './finding';
import { placeOf } from './pieces';

const showsKind =
	/\w*psycho\w*|\btherap\w*|\bcounsel\w*|\w*psychiatr\w*|\bmental health\b|\bbehaviou?ral health\b|\btrauma\b|\baddictions?\b|\bcouples\b|\bmarriage\b/i;
const isOnline = /@|^https?:|^www\.|\.[a-z]{2,}$/i;

/** Only what goes by post has an envelope that others may see (standards.md D.0; 45 CFR 164.522(b)). */
export const practiceKind: Rule = {
	id: 'practiceKind',
	severity: 'warning',
	find({ going, pieces }) {
		if (going.byHand) return [];
		return pieces.flatMap((piece): Found[] => {
			const [words] = showsKind.exec(piece.text) ?? [];
			if (!words || isOnline.test(piece.text)) return [];
			const where = placeOf(piece, words);
			if (piece.part === 'letterhead')
				return [{ where, mend: 'letterhead', sentence: inLetterhead }];
			if (piece.part === 'address') return [{ where, mend: 'person', sentence: inAddress }];
			return [];
		});
	}
};

const inLetterhead =
	'The letterhead says what kind of practice this is. Take a closed envelope, and write no more on it than a neutral name or initials and an address.';
const inAddress =
	'The address says what kind of practice writes, and the envelope shows it. Change the address on their page.';
