import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recipes } from './recipes.mjs';
import { root } from './root.mjs';

const catalog = 'src/lib/catalog';
const everyLetter = `${catalog}/letters/every-letter.test.ts`;
const wanted = (...changed: string[]) => recipes(changed.map((path) => `${catalog}/${path}`));
const names = (...changed: string[]) => wanted(...changed).map(({ file }) => file);

it('a reason is read in every letter, and by its own wording', () => {
	expect(wanted('reasons/illness/letter.ts', 'reasons/illness/reason.ts')).toContainEqual({
		file: everyLetter,
		only: 'nothing is wrong for (illness)$'
	});
	expect(names('reasons/illness/letter.ts')).toContain(
		`${catalog}/reasons/illness/wording.test.ts`
	);
});

it('a letter is read for every reason', () => {
	expect(wanted('letters/check-in.ts')).toContainEqual({
		file: everyLetter,
		only: 'nothing is wrong for',
		letters: ['check-in']
	});
});

it('a step that nothing brings is named by the endings', () => {
	expect(names('steps/telling.ts')).toContain(`${catalog}/endings.test.ts`);
});

it('what entries share, and a test, is no entry', () => {
	const shared = ['reasons/common/leave.ts', 'letters/blocks/given.ts', 'letters/index.ts'];
	expect(wanted(...shared, 'steps/steps.test.ts', 'agenda.test.ts')).toEqual([]);
});

it.each([
	'reasons/illness/reason.ts',
	'circumstances/special-needs.ts',
	'steps/telling.ts',
	'tasks/afterwards.ts',
	'letters/check-in.ts',
	'letters-to-others/payer.json',
	'forms/release.json',
	'places/uk.json',
	'countries/countries.json',
	'holidays/us-federal.ts'
])('what %s is read by is there', (path) => {
	expect(names(path)).not.toEqual([]);
	expect(names(path).filter((file) => !existsSync(`${root}/${file}`))).toEqual([]);
});

it('a field of a record is read by what older records hold', () => {
	const file = 'src/lib/domain/records/added-later.test.ts';
	expect(recipes(['src/lib/domain/records/people.ts'])).toContainEqual({ file });
	expect(existsSync(`${root}/${file}`)).toBe(true);
});
