/** The letters, the more particular after the general one, with their prose: import it when a letter is looked at, not before. */
import { milestones } from '$lib/domain/rules/milestones';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Stock } from '$lib/domain/letters/wording';
import { inserts } from './blocks/inserts';
import { sheet } from './blocks/sheet';

export const letters: readonly LetterTemplate[] = Object.values(
	import.meta.glob<LetterTemplate>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
		eager: true,
		import: 'default'
	})
).sort((a, b) => a.code.localeCompare(b.code));

/** Those that are the notice itself: one of them fits each person who is told of an ending. */
export const notices = letters.filter(({ step }) => step === milestones.letter);

/** For letters in the therapist's own words. */
export const stock: Stock = { inserts, sheet };
