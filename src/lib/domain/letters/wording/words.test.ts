import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, ownLetter } from '$tests/support/domain/wording';
import { changeKey, isSameWords, readWords, type Changes } from './words';

describe('words of a record', () => {
	it('never stop the app, whatever stands there', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(readWords(text)).toBeNull();
			})
		);
	});

	it('are read back as they were written', () => {
		const words = {
			kind: 'changes',
			changes: [
				{ part: 'paragraph', from: 'Hello {}', to: null, added: [{ kind: 'list', text: 'a\nb' }] },
				{ part: 'greeting', from: 'Dear {},', added: [] }
			]
		};
		expect(readWords(JSON.stringify(words))).toEqual(words);
	});

	it('of an unknown part are not read at all', () => {
		const words = { kind: 'changes', changes: [{ part: 'postscript', from: '', to: '' }] };
		expect(readWords(JSON.stringify(words))).toBeNull();
	});

	it('tell a heading from a paragraph with the same text', () => {
		const from = 'Records';
		expect(changeKey({ part: 'heading', from })).not.toBe(changeKey({ part: 'paragraph', from }));
	});
});

describe('the limits of what can be kept', () => {
	const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
	const block = { kind: 'paragraph', text: 'One.' } as const;
	const text = (count: number) => 'x'.repeat(count);
	const changes = (...all: object[]) => ({ kind: 'changes', changes: all });

	it.each<[string, object, object]>([
		['200 changes', changes(...many(200, change())), changes(...many(201, change()))],
		[
			'4,000 characters to find a text by',
			changes(change({ from: text(4000) })),
			changes(change({ from: text(4001) }))
		],
		[
			'4,000 characters in place of a text',
			changes(change({ to: text(4000) })),
			changes(change({ to: text(4001) }))
		],
		[
			'4,000 characters below a text',
			changes(change({ added: [{ kind: 'list', text: text(4000) }] })),
			changes(change({ added: [{ kind: 'list', text: text(4001) }] }))
		],
		[
			'60 blocks below a text',
			changes(change({ added: many(60, block) })),
			changes(change({ added: many(61, block) }))
		],
		[
			'60 blocks in a letter',
			ownLetter({ blocks: many(60, block) }),
			ownLetter({ blocks: many(61, block) })
		],
		['a subject of 300', ownLetter({ subject: text(300) }), ownLetter({ subject: text(301) })],
		['300 on what it is for', ownLetter({ about: text(300) }), ownLetter({ about: text(301) })],
		['versions from 1', ownLetter({ version: 1 }), ownLetter({ version: 0 })],
		['whole versions', ownLetter({ version: 2 }), ownLetter({ version: 1.5 })]
	])('are %s', (_, fits, tooMuch) => {
		expect([readWords(JSON.stringify(fits)), readWords(JSON.stringify(tooMuch))]).toEqual([
			fits,
			null
		]);
	});
});

it('says whether two say the same', () => {
	const one: Changes = { kind: 'changes', changes: [change()] };
	expect([isSameWords(one, { ...one }), isSameWords(one, { ...one, changes: [] })]).toEqual([
		true,
		false
	]);
});
