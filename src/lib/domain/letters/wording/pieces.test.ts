import { expect, it } from 'vitest';
import type { Block } from '$lib/domain/letters/letter';
import { guardian, practice, situationOf } from '$tests/support/domain/cases';
import { notice, paragraph, toClient, writing } from '$tests/support/domain/wording';
import { dayOf, pieces } from './pieces';

const here = situationOf();

it('are the letter from top to bottom, each with its fields and days', () => {
	const days = 'I close on {}. We meet until {}.';
	const nothing = { text: [], days: [] };
	expect(pieces(notice(), here, toClient(here))).toEqual([
		{
			part: 'subject',
			from: 'News from {}',
			text: ['News from ', { field: 'practice' }],
			days: [],
			block: null
		},
		{
			part: 'greeting',
			from: 'Dear {},',
			text: ['Dear ', { field: 'call-name' }, ','],
			days: [],
			block: null
		},
		{
			part: 'heading',
			from: 'What changes for {}',
			text: ['What changes for ', { field: 'client' }],
			days: [],
			block: 0
		},
		{
			part: 'paragraph',
			from: days,
			text: ['I close on ', { field: 'day-1' }, '. We meet until ', { field: 'day-2' }, '.'],
			days: ['November 13, 2026', 'October 30, 2026'],
			block: 1
		},
		{ part: 'list', from: days, ...nothing, block: 2 },
		{ part: 'entries', from: days, ...nothing, block: 3 },
		{ part: 'paragraph', from: 'Thank you.', text: ['Thank you.'], days: [], block: 4 },
		{ part: 'closing', from: 'Warm regards,', text: ['Warm regards,'], days: [], block: null }
	]);
});

it('name the reader of a copy apart from the client', () => {
	const to = { case: here.case, recipient: guardian() };
	expect(pieces(notice(), here, to)[1]?.text).toEqual([
		'Dear ',
		{ field: 'reader-call-name' },
		','
	]);
});

it('have nothing above a list that comes first', () => {
	const letter = writing(() => [{ kind: 'list', items: ['One'] }]);
	expect(pieces(letter, here, toClient(here))[2]).toMatchObject({ part: 'list', from: '' });
});

it('have the text right above it over a list', () => {
	const list: Block = { kind: 'list', items: ['One'] };
	const blocks = [paragraph('A.'), paragraph('B.'), paragraph('C.'), list];
	const found = pieces(
		writing(() => blocks),
		here,
		toClient(here)
	);
	expect(found.find(({ part }) => part === 'list')?.from).toBe('C.');
});

it('leave what is not known as it stands', () => {
	const letter = writing(({ practice: { name, newPlace } }) => [
		paragraph(`(${name}|${newPlace})`)
	]);
	const unnamed = situationOf({ practice: practice({ name: '  ', newPlace: '' }) });
	expect(pieces(letter, unnamed, toClient(unnamed))[2]?.from).toBe('(  |)');
});

it.each([
	['day-1', 'May 1, 2026'],
	['day-2', 'May 2, 2026'],
	['day-0', null],
	['day-3', null],
	['my-day-1', null],
	['closing-day', null]
])('the field %s is %s', (field, day) => {
	expect(dayOf(field, { days: ['May 1, 2026', 'May 2, 2026'] })).toBe(day);
});
