import { describe, expect, it } from 'vitest';
import { formTexts } from '$lib/domain/letters/form-texts';
import { readingGrade } from '$tests/support/reading-grade';
import { forms } from './index';
import { british, factsFor, form, namesOf, nobody, wordsOf } from '$tests/support/catalog/forms';

const changes = [{}, nobody, british, { ...british, ...nobody }, { part2: true }];

describe.each(forms.map((each) => [each.id, each] as const))('the form %s', (id, template) => {
	it('has nothing ticked beforehand: what is ticked is not known at all', () => {
		const pieces = form(id).blocks.flatMap((block) => (block.kind === 'row' ? block.pieces : []));
		const boxes = pieces.filter(({ tick }) => tick !== null);
		expect(boxes.length).toBeGreaterThan(0);
		for (const { tick, value } of boxes) {
			expect(value).toEqual([]);
			expect(Object.keys(tick ?? {})).toEqual(['name', 'tip']);
		}
	});

	it('has a name of its own for each blank, and says what it asks for', () => {
		for (const changed of changes) {
			const names = namesOf(form(id, changed));
			expect(new Set(names).size).toBe(names.length);
			for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		}
	});

	it('has no hole, no stray blank and no line break', () => {
		for (const changed of changes) {
			for (const { text } of formTexts(form(id, changed))) {
				if (text !== '') expect(text).toMatch(/^\S(?:.*\S)?$/);
				expect(text).not.toMatch(/ {2}|undefined|null|NaN| [,.]|\.\./);
			}
		}
	});

	it('can be signed and dated', () => {
		expect(namesOf(form(id))).toEqual(expect.arrayContaining(['signature', 'signed-on']));
	});

	it('names nobody while nobody is known, nor ever in its title', () => {
		expect(wordsOf(form(id, nobody))).not.toMatch(/Zoë|Lindqvist|River Clinic/);
		expect(form(id).title).not.toMatch(/Zoë|Lindqvist|River|Moreno/);
	});

	it('is easy to read', () => {
		for (const changed of [{}, british]) {
			const prose = form(id, changed).blocks.flatMap((block) =>
				block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : []
			);
			expect(readingGrade(prose.join(' '))).toBeLessThanOrEqual(8);
		}
	});

	it('speaks of no ending, and blames nobody', () => {
		const harsh = /terminat|abandon|complian|refus|discharg/i;
		for (const changed of changes) expect(wordsOf(form(id, changed))).not.toMatch(harsh);
	});

	it('is of the version and the kind that the catalog says', () => {
		expect(template.write(factsFor())).toMatchObject({ type: id, version: template.version });
	});

	it('writes days and words as the region does', () => {
		expect(wordsOf(form(id))).toContain('March 9, 1988');
		expect(wordsOf(form(id, british))).toContain('9 March 1988');
		expect(form(id, british).region).toBe('GB');
	});
});
