import type { Letter } from '$lib/domain/letters/letter';

/** A letter or a form. */
export type Paper = Pick<Letter, 'title' | 'region'> & { inEnglish?: unknown };

/** As a PDF names it. */
export function languageOf({ region, inEnglish }: Omit<Paper, 'title'>): string {
	if (inEnglish) return 'es';
	return region === 'US' ? 'en-US' : 'en-GB';
}

/** As Word names it, which knows no Spanish but that of a country. */
export function languageTag(paper: Omit<Paper, 'title'>): string {
	const language = languageOf(paper);
	if (language !== 'es') return language;
	return paper.region === 'US' ? 'es-US' : 'es-ES';
}
