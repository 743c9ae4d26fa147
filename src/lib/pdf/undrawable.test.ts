import { describe, expect, it } from 'vitest';
import { form, formOf, letter } from '$tests/support/pdf/pdf';
import { undrawable, undrawableOnForm } from './undrawable';

describe('what cannot be drawn', () => {
	it.each([
		'Zoë Müller-Lüdenscheidt',
		'Łukasz Wiśniewski',
		'Nguyễn Thị Hồng Ánh',
		'Олександра Шевченко, Ґалаґан, Їжакевич',
		'Ελένη Παπαδοπούλου',
		'Əliyev, Şule Öztürk, Kaʻiulani, Ŧorstein',
		'9:00 AM – “so”, ‘so’ … €5 № 3 · ½'
	])('is nothing in %s', (name) => {
		expect(undrawable(letter({ to: [name] }))).toEqual([]);
	});

	it.each([
		['李', 'Chinese'],
		['ع', 'Arabic'],
		['न', 'Devanagari'],
		['😀', 'a picture'],
		['\u00ad', 'a soft hyphen'],
		['\u200b', 'a space without width'],
		['\t', 'a tab']
	])('is %j (%s)', (character) => {
		const found = undrawable(letter({ to: ['A', `B ${character} ${character}`] }));
		expect(found).toEqual([{ character, where: 'address' }]);
	});

	it('is a mark that needs positioning, unless Unicode has the letter with its mark', () => {
		expect(undrawable(letter({ to: ['Zoe\u0308'] }))).toEqual([]);
		expect(undrawable(letter({ to: ['G\u0303'] }))).toEqual([
			{ character: '\u0303', where: 'address' }
		]);
	});

	it('is named with its first place, in reading order', () => {
		const strange = letter({ salutation: 'Dear 李 عمر', enclosures: ['李'] });
		expect(undrawable(strange)).toEqual([
			{ character: '李', where: 'greeting' },
			{ character: 'ع', where: 'greeting' },
			{ character: 'م', where: 'greeting' },
			{ character: 'ر', where: 'greeting' }
		]);
	});
});

describe('what cannot be drawn on a form', () => {
	it('is nothing on most', () => {
		expect(undrawableOnForm(form())).toEqual([]);
	});

	it('is named with the line it would stand on', () => {
		expect(undrawableOnForm(formOf('李'))).toEqual([{ character: '李', where: 'line “Name”' }]);
	});
});
