/** The letters, in the order of their codes, with their prose: import it when a letter is looked at, not before. */
import { notices as ofReasons } from '$lib/catalog/reasons/notices';
import { milestones } from '$lib/domain/rules/milestones';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Stock } from '$lib/domain/letters/wording';
import { inserts } from './blocks/inserts';
import { sheet } from './blocks/sheet';

/** Those that belong to no reason: one in a file, or a table of them. */
const ofAny = Object.values(
	import.meta.glob<LetterTemplate | LetterTemplate[]>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
		eager: true,
		import: 'default'
	})
).flat();

export const letters: readonly LetterTemplate[] = [...ofAny, ...ofReasons].sort(
	(a, b) => a.code.localeCompare(b.code) || a.id.localeCompare(b.id)
);

/** Those that are the notice itself: one of them fits each person who is told of an ending. */
export const notices = letters.filter(({ step }) => step === milestones.letter);

/** For letters in the therapist's own words. */
export const stock: Stock = { inserts, sheet };
