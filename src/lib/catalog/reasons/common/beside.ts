import type { AboutNotice } from '$lib/catalog/letters/blocks/about-them/about-them';
import type { LetterTemplate } from '$lib/domain/letters/template';

/** What a reason's folder says beside its letter; `of`: which one, where the folder holds several. */
export type Beside<T extends { of: LetterTemplate }> = Omit<T, 'of'> & Partial<Pick<T, 'of'>>;

/** `decides`: as which letter a decision-maker has it, where it is not the usual one. */
export type NoticeBeside = Beside<Omit<AboutNotice, 'decides'>> &
	Partial<Pick<AboutNotice, 'decides'>>;
