/** For tests: what forms are filled in with, and their words. */
import type { Form, FormTemplate } from '$lib/domain/letters/form';
import { formTexts } from '$lib/domain/letters/form-texts';
import { receiverOf, whose, type FormFacts } from '$lib/domain/letters/form-facts';
import { blanks } from '$tests/support/domain/blanks';
import { caseOf, practice, provider } from '$tests/support/domain/cases';
import { forms } from '$lib/catalog/forms/index';

/** The client of the tests, who signs for the clinic they go to, in Portland. */
export function factsFor(changed: Partial<FormFacts> = {}): FormFacts {
	return {
		practice: practice(),
		actsFor: null,
		language: 'en',
		country: 'US',
		whose: whose(caseOf(), null, 'US'),
		receiver: receiverOf(provider({ address: '5 River Road\nPortland, OR 97209' })),
		purpose: 'So that care can go on',
		expiresOn: null,
		longest: null,
		needs: [],
		answerWithin: null,
		part2: false,
		...changed
	};
}

export const nobody = { whose: null, receiver: null, purpose: null } as const;

export const british = {
	practice: practice({ regionStyle: 'GB', place: 'uk' }),
	country: 'GB'
} as const;

export function form(id: string, changed: Partial<FormFacts> = {}): Form {
	return template(id).write(factsFor(changed));
}

export function template(id: string): FormTemplate {
	const found = forms.find((each) => each.id === id);
	if (!found) throw new Error(`there is no form ${id}`);
	return found;
}

export function wordsOf(of: Form): string {
	return formTexts(of)
		.map(({ text }) => text)
		.join('\n');
}

export function namesOf(of: Form): string[] {
	return blanks(of).map(({ name }) => name);
}
