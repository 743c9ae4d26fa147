import { describe, expect, it } from 'vitest';
import type { Letter } from '$lib/domain/letters/letter';
import { practice } from '$tests/support/domain/cases';
import { fault, letter, lint, saying, told } from '$tests/support/domain/lint';
import type { Place } from './finding';
import { isProse, isSpoken, pieces, placeWords, sentencesOf } from './pieces';

const whole = letter({
	blocks: [
		{ kind: 'heading', text: 'News' },
		fault('I close.'),
		{ kind: 'list', items: ['One'] },
		{ kind: 'entries', entries: [{ name: 'River Clinic', lines: ['503'] }] }
	],
	enclosures: ['A form'],
	sheets: [{ title: 'A sheet', blocks: [fault('Of its own.')] }]
});

it('are every text of a letter, in the order in which it is read', () => {
	expect(pieces(whole).map(({ part, block, kind, text }) => [part, block, kind, text])).toEqual([
		['letterhead', null, null, 'Quiet Street Practice'],
		['letterhead', null, null, '12 Quiet Street'],
		['letterhead', null, null, '503-555-0100'],
		['address', null, null, 'Zoë Lindqvist'],
		['address', null, null, '4 Elm Road'],
		['address', null, null, 'Portland, OR 97201'],
		['date', null, null, 'June 1, 2026'],
		['subject', null, null, 'My practice closes on November 13, 2026'],
		['greeting', null, null, 'Dear Zoë Lindqvist,'],
		['text', 0, 'heading', 'News'],
		['text', 1, 'paragraph', 'I close.'],
		['text', 2, 'list', 'One'],
		['text', 3, 'entries', 'River Clinic'],
		['text', 3, 'entries', '503'],
		['signature', null, null, 'Warm regards,'],
		['signature', null, null, 'Ada Moreno'],
		['signature', null, null, 'Psychologist'],
		['enclosures', null, null, 'A form'],
		['sheet', null, null, 'A sheet'],
		['sheet', null, null, 'Of its own.']
	]);
});

it('are composed, as they are printed', () => {
	const zoe = pieces(letter({ to: ['Zoe\u0308'] })).find(({ part }) => part === 'address');
	expect(zoe?.text).toBe('Zo\u00eb');
});

it('are what is said, or what is spoken by the clinician', () => {
	const texts = (of: typeof isProse) =>
		pieces(whole)
			.filter(of)
			.map(({ text }) => text);
	const subject = 'My practice closes on November 13, 2026';
	expect(texts(isProse)).toEqual([subject, 'News', 'I close.', 'One', 'A form']);
	expect(texts(isSpoken)).toEqual([subject, 'News', 'I close.', 'A form']);
});

describe('the place of a finding is told as', () => {
	const { blocks } = letter({
		blocks: [
			{ kind: 'heading', text: 'A' },
			fault('B'),
			fault('C'),
			{ kind: 'heading', text: 'D' },
			{ kind: 'list', items: ['E'] },
			{ kind: 'entries', entries: [] }
		]
	});
	const inText = (block: number | null) => ({ part: 'text', block }) as const;

	it.each<[string, Pick<Place, 'part' | 'block'>]>([
		['the whole letter', { part: null, block: null }],
		['the letterhead', { part: 'letterhead', block: null }],
		['the address', { part: 'address', block: null }],
		['the date', { part: 'date', block: null }],
		['the subject line', { part: 'subject', block: null }],
		['the greeting', { part: 'greeting', block: null }],
		['the signature', { part: 'signature', block: null }],
		['the list of enclosures', { part: 'enclosures', block: null }],
		['the page that goes with it', { part: 'sheet', block: null }],
		['the text', inText(null)],
		['the heading of paragraph 1', inText(0)],
		['paragraph 1', inText(1)],
		['paragraph 2', inText(2)],
		['the heading of paragraph 3', inText(3)],
		['the list in paragraph 3', inText(4)],
		['the names in paragraph 4', inText(5)]
	])('%s', (words, place) => {
		expect(placeWords(letter({ blocks }), { ...place, words: '' })).toBe(words);
	});
});

it('a paragraph that comes first is the first', () => {
	const place = { part: 'text', block: 0, words: '' } as const;
	expect(placeWords(letter({ blocks: [fault('A'), fault('B')] }), place)).toBe('paragraph 1');
});

describe('it is fixed', () => {
	const mark = '{name}';
	const entries = (...names: string[]) => ({
		kind: 'entries' as const,
		entries: names.map((name) => ({ name, lines: [mark] }))
	});
	const added = (block: Letter['blocks'][number]) =>
		letter({ blocks: [...letter().blocks, block] });
	const { sender, signOff } = letter();

	it.each<[string, Letter, string]>([
		['in the letterhead', letter({ sender: { ...sender, name: mark } }), 'letterhead'],
		['in the signature', letter({ signOff: { ...signOff, name: mark } }), 'letterhead'],
		['in the address', letter({ to: [mark] }), 'person'],
		['in the greeting', letter({ salutation: mark }), 'person'],
		['in the subject', letter({ subject: mark }), 'words'],
		['in the text', saying(mark), 'words'],
		['in a list', added({ kind: 'list', items: [mark] }), 'crisis'],
		['at a referral', added(entries('River Clinic')), 'referrals'],
		['at who keeps the records', added(entries('Bo Lind', 'Cy Hale')), 'records'],
		['at a referral, though the keeper comes second', added(entries('Cy', 'Bo Lind')), 'referrals']
	])('%s', (_, planted, fix) => {
		const here = { ...told(), practice: practice({ custodianName: 'Bo Lind' }) };
		expect(lint(planted, { here })[0]).toMatchObject({ rule: 'fieldMark', fix });
	});
});

it.each([
	['', ['']],
	['One', ['One']],
	['One. Two? Three!', ['One. ', 'Two? ', 'Three!']]
])('“%s” has the sentences %j', (text, all) => {
	expect(sentencesOf(text)).toEqual(all);
});
