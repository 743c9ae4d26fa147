/** Forms as they are asked for: those that can be made, and those that are held back, with a sentence why. */
import type { Form, FormTemplate } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';

/** `name`: whose it is; empty: anybody’s. */
export type Filled = { name: string; facts: FormFacts };
export type Asked = { name: string; form: Form };
export type Held = { name: string; because: string };

export function askedOf(template: FormTemplate, filled: readonly Filled[]) {
	const asked: Asked[] = [];
	const held: Held[] = [];
	for (const { name, facts } of filled) {
		const [because] = template.untranslated(facts);
		if (because === undefined) asked.push({ name, form: template.write(facts) });
		else held.push({ name, because });
	}
	return { asked, held };
}

const copied = 'The English copy for the file is a file of its own.';

/** In which language the forms print, and why. */
export function languageWords(filled: readonly Filled[]): string {
	const spanish = filled.filter(({ facts }) => facts.language === 'es').length;
	const english = filled.length - spanish;
	const isOne = filled.length === 1;
	const those = isOne ? 'The form is' : 'The forms are';
	const why = isOne ? 'as the letters to this client are' : 'as the letters to each client are';
	if (spanish === 0) return `${those} in English, ${why}.`;
	if (english === 0) return `${those} in Spanish, ${why}. ${copied}`;
	const some = `${spanish} ${spanish === 1 ? 'form is' : 'forms are'} in Spanish`;
	return `${some} and ${english} in English, ${why}. ${copied}`;
}
