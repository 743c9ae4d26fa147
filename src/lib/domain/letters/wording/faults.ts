import { fieldsIn, hasUnseen, partsOf, spoken } from './tokens';
import { mostCharacters } from './words';

/** Why a text will not do, in a sentence; `null`: it will. `known`: ids of the fields it may name. */
export function textFault(text: string, known: ReadonlySet<string>): string | null {
	if (text.trim() === '') return 'This is empty. Write something, or leave it out.';
	if (text.length > mostCharacters) {
		const [is, most] = [text.length, mostCharacters].map((count) => count.toLocaleString('en-US'));
		return `This text has ${is} characters, and at most ${most} fit. Put the rest into another below.`;
	}
	if (hasUnseen(text))
		return 'This text has a hidden character, as pasted text sometimes does. Delete the text and retype it.';
	return fieldFault(text, known);
}

function fieldFault(text: string, known: ReadonlySet<string>): string | null {
	const unknown = fieldsIn(text).find((id) => !known.has(id));
	if (unknown === '') return 'There is a field without a name: {}. Insert one, or delete it.';
	if (unknown !== undefined && /^day-\d+$/.test(unknown))
		return `“{${spoken(unknown)}}” belongs to another paragraph of ours. Insert the day you mean as a field.`;
	if (unknown !== undefined)
		return `“{${spoken(unknown)}}” isn’t a field. Pick one under “Insert a field”.`;
	const loose = partsOf(text).some((part) => typeof part === 'string' && /[{}]/.test(part));
	return loose
		? 'A brace, { or }, is unpaired. Braces are reserved for fields: use ( or ) instead.'
		: null;
}
