import { describe, expect, it } from 'vitest';
import type { Block } from '$lib/domain/letters/letter';
import { situationOf } from '$tests/support/domain/cases';
import { change, insert, notice, paragraph, stock, toClient } from '$tests/support/domain/wording';
import { lacks, mayLack, merged } from './applied';
import { pieces } from './pieces';
import { rewritten } from './templates';
import type { WordChange } from './words';
import { copyOf } from './written';

const here = situationOf();
const own = stock(insert());
const letter = notice();
const write = (...changes: WordChange[]) =>
	rewritten(letter, merged(changes), here, toClient(here), own);
const [heading, days, list, entries, thanks] = letter.write(here, toClient(here)).blocks as [
	Block,
	Block,
	Block,
	Block,
	Block
];
const aboutDays = 'I close on {}. We meet until {}.';

describe('what stands around the text', () => {
	const subject = (changed: Partial<WordChange>) =>
		write(change({ part: 'subject', from: 'News from {}', ...changed })).subject;

	it.each<[string, Partial<WordChange>, string]>([
		['is put with its values', { to: 'From {practice}' }, 'From Quiet Street Practice'],
		['stands in one line', { to: 'From\n{your-name}' }, 'From Ada Moreno'],
		['is ours where it is left out', { to: null }, 'News from Quiet Street Practice'],
		['is ours where nothing is left of it', { to: ' \u200b ' }, 'News from Quiet Street Practice'],
		['is ours where only something is added', {}, 'News from Quiet Street Practice'],
		[
			'is ours where another text was changed',
			{ from: 'News', to: 'Old' },
			'News from Quiet Street Practice'
		]
	])('%s', (_, changed, text) => {
		expect(subject(changed)).toBe(text);
	});

	it('may be greeting and closing, each for itself', () => {
		const { salutation, signOff, subject } = write(
			change({ part: 'greeting', from: 'Dear {},', to: 'Hello {call-name}!' }),
			change({ part: 'closing', from: 'Warm regards,', to: 'Yours,' })
		);
		expect([subject, salutation, signOff.closing, signOff.name]).toEqual([
			'News from Quiet Street Practice',
			'Hello Zoë Lindqvist!',
			'Yours,',
			'Ada Moreno'
		]);
	});
});

describe('the text', () => {
	const below: WordChange['added'] = [
		{ kind: 'paragraph', text: 'One.' },
		{ kind: 'insert', insert: 'hours' }
	];
	const added = [paragraph('One.'), paragraph('Mondays.')];

	it.each<[string, WordChange, Block[]]>([
		['is said anew', change({ to: 'Bye.' }), [heading, days, list, entries, paragraph('Bye.')]],
		['is left out', change({ to: null }), [heading, days, list, entries]],
		['has more below', change({ added: below }), [heading, days, list, entries, thanks, ...added]],
		[
			'is left out for what stands below',
			change({ to: null, added: below }),
			[heading, days, list, entries, ...added]
		],
		[
			'is said anew, with more below',
			change({ to: 'Bye.', added: below }),
			[heading, days, list, entries, paragraph('Bye.'), ...added]
		],
		[
			'of a heading stays a heading',
			change({ part: 'heading', from: 'What changes for {}', to: 'News\nfor you' }),
			[{ kind: 'heading', text: 'News for you' }, days, list, entries, thanks]
		],
		[
			'names days by their place',
			change({ from: aboutDays, to: 'We meet until {day-2}.\nI close on {closing-day}.' }),
			[
				heading,
				paragraph('We meet until October 30, 2026.'),
				paragraph('I close on November 13, 2026.'),
				list,
				entries,
				thanks
			]
		],
		[
			'leaves the words of a list',
			change({ part: 'list', from: aboutDays, to: 'Others' }),
			[heading, days, list, entries, thanks]
		],
		[
			'leaves out a list',
			change({ part: 'list', from: aboutDays, to: null }),
			[heading, days, entries, thanks]
		],
		[
			'leaves the words of entries, and has more below them',
			change({ part: 'entries', from: aboutDays, to: 'Others', added: below }),
			[heading, days, list, entries, ...added, thanks]
		],
		[
			'begins with what stands below the greeting',
			change({ part: 'greeting', from: 'Dear {},', added: below }),
			[...added, heading, days, list, entries, thanks]
		]
	])('%s', (_, changed, blocks) => {
		expect(write(changed).blocks).toEqual(blocks);
	});
});

it('changes of a later layer stand before those of an earlier one', () => {
	const layers = merged(
		[change({ to: 'All.' }), change({ from: 'Else.' })],
		[change({ to: 'You.' })]
	);
	expect([...layers.values()].map(({ to }) => to)).toEqual(['You.', undefined]);
});

describe('what changes lack', () => {
	const copy = copyOf(here, toClient(here), own);
	const of = pieces(letter, here, toClient(here));
	const noField = (id: string) =>
		`Your wording uses “${id}”, which is not a field here: see it under Edit wording.`;
	const noInsert =
		'Your own wording uses something this version of Closewell does not know: see it under Edit wording.';

	it.each<[string, Partial<WordChange>, boolean, string[]]>([
		['nothing', { to: 'Bye, {client}.', added: [{ kind: 'insert', insert: 'hours' }] }, false, []],
		['nothing where ours is left out', { to: null }, false, []],
		['nothing where ours stays', {}, false, []],
		['a field', { to: '{poem}' }, true, [noField('poem')]],
		['a field below', { added: [{ kind: 'list', text: '{poem}' }] }, true, [noField('poem')]],
		['an insert', { to: 'Bye.', added: [{ kind: 'insert', insert: 'poem' }] }, true, [noInsert]],
		[
			'both, in their order',
			{ to: '{poem}', added: [{ kind: 'insert', insert: 'poem' }] },
			true,
			[noField('poem'), noInsert]
		],
		['a day of its own that is not there', { to: '{day-1}' }, false, [noField('day-1')]],
		['nothing where its own day is there', { from: aboutDays, to: '{day-2}' }, false, []],
		['nothing where nobody has the text', { from: 'Else.', to: '{poem}' }, true, []]
	])('is %s', (_, changed, may, sentences) => {
		const changes = merged([change(changed)]);
		expect([
			mayLack(changes, copy),
			lacks(of, changes, copy).map(({ sentence }) => sentence)
		]).toEqual([may, sentences]);
	});

	it('may be in one of several', () => {
		const changes = merged([change({ to: 'Bye.' }), change({ from: 'Else.', to: '{poem}' })]);
		expect(mayLack(changes, copy)).toBe(true);
	});
});
