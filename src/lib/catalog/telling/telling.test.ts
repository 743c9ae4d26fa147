import { describe, expect, it } from 'vitest';
import { readingGrade } from '$lib/domain/reading-grade';
import { reasons } from '$lib/catalog/index';
import { advice, questions, telling } from './index';

const dates = { lastSession: 'March 19, 2027', closing: 'March 31, 2027' };

it('there are words for every reason, and for no other', () => {
	expect(telling.map(({ id }) => id).sort()).toEqual(reasons.map(({ id }) => id).sort());
});

describe.each(telling.map((words) => [words.id, words] as const))('for %s', (_, words) => {
	const spoken = [
		...words.sentences(dates),
		...questions(words).flatMap(({ question, answer }) => [question, answer])
	];

	it('the news has its days, and is whole where no day is set', () => {
		expect(words.sentences(dates)[0]).toContain(dates.closing);
		const undated = words.sentences({ lastSession: null, closing: null });
		expect(undated.join(' ')).not.toMatch(/null|undefined| \.|;\./);
	});

	it('it is plain, short and kind', () => {
		expect(readingGrade(spoken.join(' '))).toBeLessThan(8);
		expect(spoken.every((text) => text.length <= 220)).toBe(true);
		expect([...spoken, ...advice].join(' ')).not.toMatch(/terminat|abandon|complian|fired/i);
	});

	it('answers what most clients ask', () => {
		const asked = questions(words).map(({ question }) => question);
		expect(asked).toEqual(
			expect.arrayContaining([
				'Are you ill?',
				'May I follow you?',
				'May I write to you?',
				'Why now?',
				'What about my records?',
				'Who will I see?'
			])
		);
	});
});
