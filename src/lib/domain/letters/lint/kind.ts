import type { Found, Rule } from './finding';
import { placeOf } from './pieces';
import sentences from './sentences.json';

const showsKind =
	/\w*psycho\w*|\btherap\w*|\bcounsel\w*|\w*psychiatr\w*|\bmental health\b|\bbehaviou?ral health\b|\btrauma\b|\baddictions?\b|\bcouples\b|\bmarriage\b/i;
const isOnline = /@|^https?:|^www\.|\.[a-z]{2,}$/i;

/**
 * Only what goes by post has an envelope that others may see (docs/standards.md D.0; 45 CFR 164.522(b)). Its window shows the
 * address alone, and the sender on an envelope is asked for by itself, under Settings; so the letterhead is free.
 */
export const practiceKind: Rule = {
	id: 'practiceKind',
	severity: 'warning',
	find({ going, pieces }) {
		if (going.byHand) return [];
		const address = pieces.filter(({ part }) => part === 'address');
		return address.flatMap((piece): Found[] => {
			const [words] = showsKind.exec(piece.text) ?? [];
			if (!words || isOnline.test(piece.text)) return [];
			const sentence = sentences.practiceKind;
			return [{ where: placeOf(piece, words), fix: 'person', sentence }];
		});
	}
};
