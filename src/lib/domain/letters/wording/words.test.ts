import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKey, readWords } from './words';

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
