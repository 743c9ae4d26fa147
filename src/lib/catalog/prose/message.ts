/** Sentences as ICU messages (docs/glossary.md): a word in braces stands for what is known, `select` chooses between two ways to say it. */
import {
	parse,
	TYPE,
	type MessageFormatElement,
	type SelectElement
} from '@formatjs/icu-messageformat-parser';
import { remembered } from '$lib/domain/days/remembered';

export type Value = string | number | boolean;

/** The parts of a sentence. @throws where it is no ICU message, or uses more of it than names and `select`. */
export const parts = remembered((words: string) => parse(words, { ignoreTag: true }));

/** The sentence with each value in its place. @throws where it names one that nobody knows. */
export function message(words: string, value: (name: string) => Value): string {
	return said(parts(words), value);
}

function said(all: readonly MessageFormatElement[], value: (name: string) => Value): string {
	const texts = all.map((part) => {
		if (part.type === TYPE.literal) return part.value;
		if (part.type === TYPE.argument) return String(value(part.value));
		if (part.type === TYPE.select) return said(wayOf(part, String(value(part.value))), value);
		throw new Error('letters name values and select between ways, and nothing else');
	});
	return texts.join('');
}

function wayOf({ value, options }: SelectElement, is: string): MessageFormatElement[] {
	const way = options[is] ?? options.other;
	if (!way) throw new Error(`nothing is said where ${value} is ${is}`);
	return way.value;
}
