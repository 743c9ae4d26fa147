import { fieldsIn, hasUnseen, partsOf, spoken } from './tokens';
import { mostCharacters } from './words';

/** Why a text will not do, in a sentence; `null`: it will. `known`: ids of the fields it may name. */
export function textFault(text: string, known: ReadonlySet<string>): string | null {
	if (text.trim() === '') return 'Nothing stands here. Write something, or leave it out.';
	if (text.length > mostCharacters) {
		const [is, most] = [text.length, mostCharacters].map((count) => count.toLocaleString('en-US'));
		return `This text has ${is} characters, and at most ${most} fit. Put the rest into another below.`;
	}
	if (hasUnseen(text))
		return 'A character in this text cannot be seen or printed, as pasted text may bring along. Delete the text and type it anew.';
	return fieldFault(text, known);
}

function fieldFault(text: string, known: ReadonlySet<string>): string | null {
	const unknown = fieldsIn(text).find((id) => !known.has(id));
	if (unknown === '') return 'There is a field without a name: {}. Insert one, or delete it.';
	if (unknown !== undefined && /^day-\d+$/.test(unknown))
		return `“{${spoken(unknown)}}” belongs to another paragraph of ours. Insert the day you mean as a field.`;
	if (unknown !== undefined)
		return `“{${spoken(unknown)}}” is no field. Choose one under “Insert a field”.`;
	const loose = partsOf(text).some((part) => typeof part === 'string' && /[{}]/.test(part));
	return loose
		? 'A brace, { or }, stands alone. Braces are kept for fields: write ( or ) in its place.'
		: null;
}
