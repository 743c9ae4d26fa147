import { describe, expect, it } from 'vitest';
import { caseOf, client, practice } from '$tests/support/domain/cases';
import { outsideLinter } from './outside';
import { letter, saying } from '$tests/support/domain/lint';

const priya = client({
	id: 'priya',
	name: 'Priya Natarajan',
	sortName: 'Natarajan, Priya',
	callName: null
});
const zoe = client();
const lint = outsideLinter({ practice: practice(), providers: [], clients: [zoe, priya] });
const toBoard = { to: ['State Board', '1 Main Street'], salutation: 'To the board,' };

function foundIn(text: string, about: Parameters<typeof lint>[1]) {
	return lint({ ...saying(text), ...toBoard }, about).map(
		({ rule, where }) => `${rule} ${where.words}`
	);
}

describe('a letter to somebody outside', () => {
	it('names no client where it is about nobody', () => {
		expect(foundIn('Natarajan, Priya asked me to write.', null)).toEqual([
			'anotherClient Natarajan, Priya'
		]);
	});

	it('names the one it is about, and no other', () => {
		const about = caseOf({ client: zoe });
		expect(foundIn('It is about Zoë Lindqvist.', about)).toEqual([]);
		expect(foundIn('Zoë Lindqvist comes after Priya Natarajan.', about)).toEqual([
			'anotherClient Priya Natarajan'
		]);
	});

	it('may greet whom it goes to, though a client has the same name', () => {
		const toPriya = letter({ to: ['Priya Natarajan'], salutation: 'Dear Priya Natarajan,' });
		expect(lint(toPriya, null)).toEqual([]);
	});

	it('leaves no mark of a field', () => {
		expect(foundIn('Please write to {name}.', null)).toEqual(['fieldMark {name}']);
	});

	it('is told apart from the same words elsewhere, so that letting one go lets go no other', () => {
		const keys = ['I saw Priya Natarajan.', 'I wrote to Priya Natarajan.'].map(
			(text) => lint({ ...saying(text), ...toBoard }, null)[0]?.key
		);
		expect(new Set(keys).size).toBe(2);
	});

	it('says nothing clinical, and nothing hard, without being asked about', () => {
		expect(foundIn('The anxiety is better, and I had to terminate.', null)).toEqual([
			'clinical anxiety',
			'blame terminate'
		]);
	});

	it.each([
		['Write to {name}.', { severity: 'error', mayGo: false, fix: 'words' }],
		['I see Priya Natarajan.', { severity: 'error', mayGo: true, fix: 'words' }],
		['The anxiety is better.', { severity: 'warning', mayGo: true, fix: 'words' }],
		['I had to terminate.', { severity: 'warning', mayGo: true, fix: 'words' }]
	])('“%s” is %j', (text, finding) => {
		expect(lint({ ...saying(text), ...toBoard }, null)).toMatchObject([finding]);
	});

	it('may have a line to sign on, and no short one to fill in', () => {
		expect(foundIn('_'.repeat(20), null)).toEqual([]);
		expect(foundIn('_'.repeat(19), null)).toEqual([`fieldMark ${'_'.repeat(19)}`]);
	});

	it('is free to say of a list or of a provider what they say', () => {
		const blocks = [
			{ kind: 'list' as const, items: ['Fired Up'] },
			{ kind: 'entries' as const, entries: [{ name: 'Anxiety Clinic', lines: ['Fired Up'] }] }
		];
		expect(lint({ ...letter({ blocks }), ...toBoard }, null)).toEqual([]);
	});
});
