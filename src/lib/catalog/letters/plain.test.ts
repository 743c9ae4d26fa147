/** The notice in plain words, and the one beside it, by reason. */
import { describe, expect, it } from 'vitest';
import { situationFor, words } from '$tests/support/catalog/letters/fitting';
import { letters } from './index';

const find = (id: string) => letters.find((each) => each.id === id)!;

/** Of somebody for whom others decide, where the letter to an adult would be the one of this name. */
const notice = (id: string, usual: string) =>
	words(find(id), situationFor({ id: `plain-${usual}` }));

describe('in plain words', () => {
	it.each([
		['goals-achieved', 'We have done what we set out to do.'],
		['lack-of-progress', 'somebody else can help you more than I can'],
		['payer-ends', 'You did not choose this, and I did not either.'],
		['non-payment', 'It is about money and nothing else.'],
		['client-ends', 'That is your choice, and it is all right.'],
		['not-attending', 'You can come once more until then.'],
		['planned-leave', 'I plan to be back between February 1, 2027 and March 1, 2027.'],
		['illness', 'You will hear more by February 1, 2027.'],
		['crisis-transfer', 'Until then I stay by your side.'],
		['boundary-or-safety', 'I can no longer be your therapist.'],
		['ethical-concern', 'You may complain about me to the board'],
		['retirement', 'I am going to stop working.'],
		['relocation', 'I am moving away.'],
		['leaving-group-practice', 'You can choose how you go on:']
	])('%s says: %s', (usual, sentence) => {
		const text = notice('plain-notice', usual);
		expect(text).toContain(sentence);
		expect(text).toContain('Whoever decides with you gets a letter too.');
	});

	it('names no others to somebody whom others have taken in already', () => {
		expect(notice('plain-notice', 'crisis-transfer')).not.toContain('somebody new');
	});

	it.each(['boundary-or-safety', 'illness'])(
		'promises no help that cannot be given: %s',
		(usual) => {
			expect(notice('plain-notice', usual)).not.toContain('I will help you');
		}
	);
});

it.each([
	['goals-achieved', 'what we set out to do is done'],
	['planned-leave', 'I plan to be back between'],
	['illness', 'unable to work since'],
	['crisis-transfer', 'These people are there:'],
	['client-ends', 'I respect that choice'],
	['not-attending', 'One session is open for Zoë Lindqvist'],
	['boundary-or-safety', 'Zoë Lindqvist’s therapist'],
	['ethical-concern', 'with me alone'],
	['relocation', 'I am moving away.'],
	['leaving-group-practice', 'I will leave this practice on']
])('whoever decides with them hears of %s: %s', (usual, sentence) => {
	const text = notice('decision-maker-notice', usual);
	expect(text).toContain(sentence);
	expect(text).toMatch(/stays private, as far as the law allows/);
});
