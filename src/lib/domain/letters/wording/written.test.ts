import { describe, expect, it } from 'vitest';
import type { Block } from '$lib/domain/letters/letter';
import { practice, situationOf } from '$tests/support/domain/cases';
import { insert, paragraph, stock, toClient } from '$tests/support/domain/wording';
import type { OwnBlock } from './words';
import { blocksOf, copyOf, filled, lacksIn, lacksOf, type Also, type Lack } from './written';

const here = situationOf({ practice: practice({ lastSessionOn: null }) });
const poem = insert({
	id: 'poem',
	blocks: ({ practice: { name } }, { case: { client } }) => [paragraph(`${name}: ${client.name}`)],
	missing: ({ practice: { name } }) => [`No poem of ${name}.`],
	unknown: ({ case: { client } }) => [`No poem for ${client.name}.`]
});
const copy = copyOf(here, toClient(here), stock(insert(), poem));
const someDay: Also = (field) => (field === 'day-1' ? 'May 1, 2026' : null);

it.each([
	['Dear {client}, ', 'Dear Zoë Lindqvist,'],
	['{Closing  Day}', 'November 13, 2026'],
	['Ask {cover} on {day-1}.', 'Ask [cover] on May 1, 2026.'],
	['{day-2}', '[day-2]']
])('“%s” is filled in as “%s”', (text, whole) => {
	expect(filled(text, copy, someDay)).toBe(whole);
});

it('a field of ours goes before a day of the same name', () => {
	expect(filled('{client}', copy, () => 'May 1, 2026')).toBe('Zoë Lindqvist');
});

it.each<[OwnBlock, Block[]]>([
	[
		{ kind: 'paragraph', text: 'One.\n\nTwo, {client}.' },
		[paragraph('One.'), paragraph('Two, Zoë Lindqvist.')]
	],
	[{ kind: 'paragraph', text: ' \n ' }, []],
	[{ kind: 'heading', text: 'One\nTwo' }, [{ kind: 'heading', text: 'One Two' }]],
	[{ kind: 'heading', text: '' }, []],
	[{ kind: 'list', text: 'One\n\n{client}' }, [{ kind: 'list', items: ['One', 'Zoë Lindqvist'] }]],
	[{ kind: 'list', text: '' }, []],
	[{ kind: 'paragraph', text: '{day-1}' }, [paragraph('May 1, 2026')]],
	[{ kind: 'insert', insert: 'hours' }, [paragraph('Mondays.')]],
	[{ kind: 'insert', insert: 'poem' }, [paragraph('Quiet Street Practice: Zoë Lindqvist')]],
	[{ kind: 'insert', insert: 'song' }, []]
])('%j becomes %j', (block, blocks) => {
	expect(blocksOf(block, copy, someDay)).toEqual(blocks);
});

describe('what is lacking', () => {
	const practices = (sentence: string): Lack => ({ of: 'practice', sentence });
	const persons = (sentence: string): Lack => ({ of: 'person', sentence });
	const cover = practices(
		'Your wording uses “Who covers for you”, which is missing: add it under Settings.'
	);
	const last = persons(
		'Your wording uses “Day of the last session”, which is not known for them yet.'
	);

	it.each<[string, Lack[]]>([
		['', []],
		['{client} on {day-1}', []],
		['{cover}, {last-session}, {cover}', [cover, last]],
		[
			'{song}',
			[practices('Your wording uses “song”, which is not a field here: see it under Edit wording.')]
		]
	])('in “%s”', (text, lacks) => {
		expect(lacksIn(text, copy, someDay)).toEqual(lacks);
	});

	it.each<[OwnBlock, Lack[]]>([
		[{ kind: 'list', text: '{cover} {day-1}' }, [cover]],
		[{ kind: 'insert', insert: 'hours' }, []],
		[
			{ kind: 'insert', insert: 'poem' },
			[practices('No poem of Quiet Street Practice.'), persons('No poem for Zoë Lindqvist.')]
		],
		[
			{ kind: 'insert', insert: 'song' },
			[
				practices(
					'Your own wording uses something this version of Closewell does not know: see it under Edit wording.'
				)
			]
		]
	])('in %j', (block, lacks) => {
		expect(lacksOf(block, copy, someDay)).toEqual(lacks);
	});
});
