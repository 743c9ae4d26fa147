import { expect, it } from 'vitest';
import { factsFor, template } from '$tests/support/catalog/forms';
import { askedOf, languageWords } from './asked';

const english = { name: 'Ann', facts: factsFor() };
const spanish = { name: 'Zoë', facts: factsFor({ language: 'es' }) };
const untold = { name: 'Per', facts: factsFor({ language: 'es', purpose: 'For the court' }) };

it('holds back the form of which something has no Spanish, and makes the others', () => {
	const { asked, held } = askedOf(template('release'), [english, spanish, untold]);
	expect(asked.map(({ name, form }) => [name, form.title])).toEqual([
		['Ann', 'Authorization to release information'],
		['Zoë', 'Autorización para compartir información']
	]);
	expect(held).toEqual([
		{ name: 'Per', because: expect.stringContaining('no Spanish of “For the court”') }
	]);
});

it('says in which language the forms print, and why', () => {
	expect(languageWords([english])).toBe(
		'The form is in English, as the letters to this client are.'
	);
	expect(languageWords([spanish])).toMatch(/^The form is in Spanish, .+ English copy for the file/);
	expect(languageWords([spanish, spanish])).toMatch(/^The forms are in Spanish, /);
	expect(languageWords([english, spanish, english])).toMatch(
		/^1 form is in Spanish and 2 in English, as the letters to each client are\./
	);
});
