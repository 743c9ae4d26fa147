/** Every piece of text of a letter and of a form, since the lint reads what is found here and nothing else. */
import { describe, expect, it } from 'vitest';
import { place, practice, today } from '$tests/support/domain/cases';
import { read, readAbout } from '$tests/support/domain/rules';
import type { MethodDuty } from '$lib/domain/rules/place';
import { blanks } from '$tests/support/domain/blanks';
import type { Blank, Form } from './form';
import { formTexts } from './form-texts';
import { texts, type Block, type Letter } from './letter';
import { placeRules } from './place-rules';

const blocks: Block[] = [
	{ kind: 'paragraph', text: 'a paragraph' },
	{ kind: 'heading', text: 'a heading' },
	{ kind: 'list', items: ['first', 'second'] },
	{ kind: 'entries', entries: [{ name: 'a name', lines: ['a line'] }] }
];
const words = ['a paragraph', 'a heading', 'first', 'second', 'a name', 'a line'];

const letter: Letter = {
	type: 'a',
	version: 1,
	region: 'US',
	title: 'Document',
	sender: { name: 'Quiet Street', lines: ['12 Quiet Street'], logo: null },
	to: ['Zoë'],
	day: 'June 1, 2026',
	subject: 'Your care',
	salutation: 'Dear Zoë,',
	blocks,
	signOff: { closing: 'Sincerely,', name: 'Ada', lines: ['PSY 1'], signature: null },
	enclosures: ['a sheet'],
	sheets: [{ title: 'the sheet', blocks }]
};

it('finds every text of a letter with its place', () => {
	const found = texts(letter).map(({ where, text }) => `${where}: ${text}`);
	expect(found).toEqual([
		'letterhead: Quiet Street',
		'letterhead: 12 Quiet Street',
		'address: Zoë',
		'date: June 1, 2026',
		'subject: Your care',
		'greeting: Dear Zoë,',
		...words.map((text) => `text: ${text}`),
		'signature: Sincerely,',
		'signature: Ada',
		'signature: PSY 1',
		'enclosures: a sheet',
		'enclosed sheet: the sheet',
		...words.map((text) => `enclosed sheet: ${text}`)
	]);
});

describe('a form', () => {
	const blank: Blank = { name: 'purpose', tip: 'What for', room: 'line' };
	const tick = { name: 'nothing', tip: 'Nothing else' };
	const open = { tick: null, blank: null, share: 1 };
	const form: Form = {
		type: 'release',
		version: 1,
		region: 'US',
		sender: { name: 'Quiet Street', lines: [] },
		title: 'Release',
		lead: 'What may pass on',
		blocks: [
			{ kind: 'heading', text: 'a heading' },
			{ kind: 'list', items: ['first'] },
			{
				kind: 'row',
				pieces: [
					{ ...open, label: 'Name', value: ['Zoë'] },
					{ ...open, label: '', value: ['nothing else'], tick },
					{ ...open, label: 'What for', value: [], blank }
				]
			}
		],
		typeSize: null
	};

	it('has every text in its place', () => {
		expect(formTexts(form).map(({ where, text }) => `${where}: ${text}`)).toEqual([
			'letterhead: Quiet Street',
			'heading: Release',
			'heading: What may pass on',
			'text: a heading',
			'text: first',
			'text: Name',
			'line “Name”: Zoë',
			'text: ',
			'text: nothing else',
			'text: What for'
		]);
	});

	it('has what can be filled in, in reading order', () => {
		expect(blanks(form)).toEqual([tick, blank]);
	});
});

it('names of the place’s rules those of one kind, and whether the text was read', () => {
	const duty = (id: string, changed: Partial<MethodDuty>): MethodDuty => ({
		id,
		professions: 'all',
		kind: 'board',
		title: id,
		why: '',
		when: 'beforeClosing',
		days: [],
		source: read,
		...changed
	});
	const methods = [
		duty('read', {}),
		duty('asked', { source: readAbout }),
		duty('other', { kind: 'newspaper' })
	];
	const here = { practice: practice({ plannedOn: today }), place: { ...place, methods } };
	const found = placeRules(here, ['board']);
	expect(found.map(({ rule, sure }) => [rule.id, sure])).toEqual([
		['read', true],
		['asked', false]
	]);
});
