/** Who a list says decides for a child: every name of every column that tells it. */
import { newRecipient } from '$lib/domain/records';
import { ageOn, type Day } from '$lib/domain/days/day';
import type { ClientDraft, Field } from '$lib/import/clients/fields';
import { columnsOf } from '$lib/import/clients/headings';
import { namesFrom, oneLine, stripped } from '$lib/import/clients/names';
import type { Sheet } from '$lib/import/kind';
import type { Row } from '$lib/import/table';

/** What all these columns say of one person, each once; `null`: nothing. */
export function guardiansSaid(row: Row, sheet: Sheet<Field>): string | null {
	const cells = columnsOf(row, sheet, 'guardian').map(({ text }) => oneLine(text));
	return [...new Set(cells)].join('; ') || null;
}

const several = /\s*[;&+/]\s*|\s+and\s+/;
const word = /^\p{L}[\p{L}\p{M}.'’-]*$/u;
/** “Parent of Noor”, “State foster care”: whoever that is, it is no name to print. */
const noName =
	/\b(of|parents?|mothers?|fathers?|mom|mum|dad|guardians?|self|same|unknown|state|county|court|foster|services?|agency|department|family|home|both|deceased)\b/i;

/** The names in a note about guardians, as they would be printed; nobody where one part of it is no whole name. */
export function namesOfGuardians(note: string): string[] {
	const names = note.split(several).map(nameIn);
	return names.every((name) => name !== null) ? [...new Set(names)] : [];
}

function nameIn(part: string): string | null {
	const { text, marks } = stripped(part);
	const [last = '', given] = text.split(',').map((each) => each.trim());
	const isTwo = given !== undefined && last.includes(' ') && given.includes(' ');
	const { name } = namesFrom(text);
	const words = name.split(' ');
	const isName = words.length > 1 && words.every((each) => word.test(each)) && !noName.test(part);
	const begins = [words[0], words.at(-1)].every((each) => /^\p{Lu}/u.test(each ?? ''));
	return isName && begins && !isTwo && marks.length === 0 ? name : null;
}

/** Guardians of a child, by their names alone: where they live and whether they may decide is for the therapist to note. */
export function guardiansIn({ bornOn, guardianNote }: ClientDraft, clientId: string, today: Day) {
	if (!guardianNote || !bornOn || bornOn > today || ageOn(bornOn, today) >= 18) return [];
	return namesOfGuardians(guardianNote).map((name) =>
		newRecipient({ clientId, role: 'guardian', name })
	);
}
