import { describe, expect, it } from 'vitest';
import { readingGrade } from '$tests/support/reading-grade';
import { reasons } from '$lib/catalog/index';
import { topics } from './common/questions.json';
import { advice, questions, telling, type TellingWords } from './index';

const dates = {
	lastSession: 'March 19, 2027',
	closing: 'March 31, 2027',
	back: 'between June 1 and July 1, 2027',
	third: 'Jonas Weil'
};
const undated = { lastSession: null, closing: null, back: null, third: null };

it('there are words for every reason that ends treatment, and for no other', () => {
	const ending = reasons.filter(({ ends }) => ends).map(({ id }) => id);
	expect(telling.map(({ id }) => id).sort()).toEqual(ending.sort());
});

function answerTo(words: TellingWords, question: string): string | undefined {
	return questions(words).find((each) => each.question === question)?.answer;
}

const all = telling.map((words) => {
	const reason = reasons.find(({ id }) => id === words.id)!;
	return [words.id, words, reason] as const;
});

describe.each(all)('for %s', (_, words) => {
	const answers = new Map(questions(words).map((each) => [each.question, each.answer]));
	const spoken = [...words.sentences(dates), ...answers.keys(), ...answers.values()];

	it('answers what is asked, and nothing else', () => {
		expect(Object.keys(topics)).toEqual(expect.arrayContaining(Object.keys(words.answers)));
	});

	it('is whole where no day is set', () => {
		expect(words.sentences(undated).join(' ')).not.toMatch(/null|undefined| [.,;]|[;,]\.| {2}/);
	});

	it('it is plain, short and kind', () => {
		expect(readingGrade(spoken.join(' '))).toBeLessThan(8);
		expect(spoken.filter((text) => text.length > 220)).toEqual([]);
		expect([...spoken, ...advice].join(' ')).not.toMatch(
			/terminat|abandon|complian|fired|resistan|fail|your fault|should have come/i
		);
	});

	it('answers each question once', () => {
		expect(answers.size).toBe(questions(words).length);
		expect([...answers.values()].every((answer) => answer.length > 10)).toBe(true);
		expect([...answers.keys()]).toEqual(
			expect.arrayContaining([
				'Who will I see?',
				'What about my records?',
				'What if I am not well before I have somebody new?'
			])
		);
	});
});

const begunByTherapist = all.filter(([, , { startedBy }]) => startedBy === 'clinician');
const closings = begunByTherapist.filter(([, , { practiceEnds }]) => practiceEnds);
const leaves = all.filter(([, , { temporary }]) => temporary);
const ofOne = all.filter(([, , { practiceEnds }]) => !practiceEnds);

it.each(begunByTherapist)('for %s says why now, and whether it is the client', (_, words) => {
	expect(answerTo(words, 'Why now?')).toMatch(/^(Because|It)/);
	expect(answerTo(words, 'Is it because of me?')).toBeDefined();
});

it.each(closings)('for %s names the days and what is most asked', (_, words) => {
	expect(words.sentences(dates)[0]).toContain(dates.closing);
	expect(words.sentences(dates)[0]).toContain(dates.lastSession);
	for (const question of ['Are you ill?', 'May I follow you?', 'May I write to you?']) {
		expect(answerTo(words, question)).toBeDefined();
	}
});

it.each(leaves)('for %s says when work begins again', (_, words) => {
	expect(words.sentences(dates)[0]).toContain(dates.back);
	expect(answerTo(words, 'May I come back later?')).toBeDefined();
});

it.each(ofOne)('for %s names no closing day, since the practice goes on', (_, words) => {
	expect(words.sentences(dates).join(' ')).not.toContain(dates.closing);
});

it.each([
	['goals-achieved', 'March 19, 2027'],
	['lack-of-progress', 'March 19, 2027'],
	['incompatibility', 'March 19, 2027'],
	['non-payment', 'March 19, 2027'],
	['payer-ends', 'March 19, 2027'],
	['boundary-or-safety', 'March 19, 2027'],
	['ethical-concern', 'March 19, 2027']
])('the ending with one client for %s names its last session', (id, day) => {
	expect(telling.find((each) => each.id === id)?.sentences(dates)[0]).toContain(day);
});

it.each(['boundary-or-safety', 'ethical-concern'])(
	'for %s names the third person to turn to',
	(id) => {
		const words = telling.find((each) => each.id === id);
		expect(words?.sentences(dates)[2]).toContain('Jonas Weil');
		expect(words?.sentences(undated)[2]).toContain('one person');
	}
);

it.each([
	['lack-of-progress', 'It would have come all the same'],
	['crisis-transfer', 'May I follow you?'],
	['goals-achieved', 'Are you ill?'],
	['ethical-concern', 'sorry, but'],
	['sudden-absence', 'I am going to close']
])('for %s nothing is said that does not fit: %s', (id, text) => {
	const words = telling.find((each) => each.id === id)!;
	const said = [
		...words.sentences(dates),
		...questions(words).flatMap(({ question, answer }) => [question, answer])
	].join(' ');
	expect(said).not.toContain(text);
});
