import { describe, expect, it } from 'vitest';
import { reason, situationOf } from '$tests/support/domain/cases';
import { letter, lint, saying, told } from '$tests/support/domain/lint';
import { keyOf } from './finding';

describe('the key of a finding', () => {
	it.each([
		['pastDay|text|May 4|We met.', 'text', 'We met.'],
		['pastDay|letter|May 4|', null, '']
	] as const)('is %s', (key, part, about) => {
		expect(keyOf('pastDay', { part, block: null, words: 'May 4' }, about)).toBe(key);
	});

	it('has 600 characters at most', () => {
		const key = keyOf('mail', { part: 'text', block: 0, words: '' }, 'x'.repeat(700));
		expect(key).toBe(`mail|text||${'x'.repeat(589)}`);
	});

	it('holds the text where it is, and not another with the same words', () => {
		const planted = letter({ subject: 'I blame you', blocks: saying('Yes, I blame you.').blocks });
		const keys = lint(planted).map(({ key }) => key);
		expect(keys).toEqual([
			'blame|subject|I blame|I blame you',
			'blame|text|I blame|Yes, I blame you.'
		]);
	});

	it('holds the paragraph of several in which the words stand', () => {
		const [first, second] = ['I blame you.', 'And I blame you.'].map(
			(text) => saying(text).blocks[8]!
		);
		const blocks = [...letter().blocks, first!, second!];
		expect(lint(letter({ blocks })).map(({ key }) => key)).toEqual([
			'blame|text|I blame|I blame you.',
			'blame|text|I blame|And I blame you.'
		]);
	});
});

describe('whether it may be let go', () => {
	const priya = [{ name: 'Priya Natarajan' }];

	it.each([
		['another client’s name may', () => lint(saying('Priya Natarajan'), { others: priya }), true],
		['that nobody told them may', () => lint(letter(), { here: situationOf() }), true],
		['the mark of a field may not', () => lint(saying('{name}')), false],
		['a hard word may not, for it holds nothing back', () => lint(saying('I blame you.')), false]
	])('%s', (_, findings, mayGo) => {
		expect(findings()).toMatchObject([{ mayGo }]);
	});
});

it.each([
	['mailRefused', 'They asked for no mail'],
	['mailNotAsked', 'Nobody asked them about mail'],
	['noAddress', 'No address is known'],
	['cameBack', 'A letter to this address came back']
] as const)('mail that is not safe (%s) says so: %s', (because, beginning) => {
	const here = { ...told(), reason: { ...reason, clientReachable: false } };
	const [finding] = lint(letter(), { here, byHand: { because, sentence: '' } });
	expect(finding?.sentence).toMatch(new RegExp(`^${beginning}`));
});

it('a character that is nowhere in the letter is no finding', () => {
	expect(lint(letter(), { undrawn: () => [{ character: '李' }] })).toEqual([]);
});

describe('clinical and hard words', () => {
	it.each([
		[
			'at a referral are theirs',
			{ entries: [{ name: 'Depression Clinic', lines: ['I blame you'] }] }
		]
	])('%s', (_, { entries }) => {
		const blocks = [...letter().blocks, { kind: 'entries' as const, entries }];
		expect(lint(letter({ blocks }))).toEqual([]);
	});

	it('in the letterhead are the practice’s, and in the address theirs', () => {
		const sender = { name: 'Depression Clinic', lines: ['Two  blanks'], logo: null };
		expect(lint(letter({ sender, to: ['Depression  Road'] }))).toEqual([]);
	});

	it('in a list are the lines’, though two blanks are seen there', () => {
		const list = { kind: 'list' as const, items: ['Fired Up: call  212'] };
		const rules = lint(letter({ blocks: [...letter().blocks, list] })).map(({ rule }) => rule);
		expect(rules).toEqual(['blanks']);
	});

	it('in the name of a crisis line as it stands in letters are the line’s', () => {
		const here = told();
		const own = { ...here, practice: { ...here.practice, crisisLines: 'Depression: call 988' } };
		const list = { kind: 'list' as const, items: ['Depression: call 988'] };
		expect(lint(letter({ blocks: [...letter().blocks, list] }), { here: own })).toEqual([]);
	});
});
