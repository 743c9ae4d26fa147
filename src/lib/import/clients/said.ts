/** What is said of a row, in the words of the table of doubts. */
import { filledIn } from '$lib/domain/days/marked';
import doubts from './doubts.json';

type Spoken = {
	[K in keyof typeof doubts]: (typeof doubts)[K] extends { says: string } ? K : never;
}[keyof typeof doubts];

export function saysSomething(kind = ''): kind is Spoken {
	return kind in doubts && 'says' in doubts[kind as keyof typeof doubts];
}

export const saidOf = (
	kind: Spoken,
	row: number,
	known: Readonly<Record<string, string>>
): string => `Row ${row}: ${filledIn(doubts[kind].says, known)}.`;
