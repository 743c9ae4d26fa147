import { describe, expect, it } from 'vitest';
import { practice, provider, reason, situationOf } from '$tests/support/domain/cases';
import { fault, found, letter, lint, saying, told } from '$tests/support/domain/lint';

it('finds nothing in an unremarkable letter', () => {
	expect(lint(letter())).toEqual([]);
});

describe('an error', () => {
	it.each([
		['an empty line of the address', letter({ to: ['Zoë Lindqvist', ''] }), 'fieldMark'],
		['an empty subject', letter({ subject: ' ' }), 'fieldMark'],
		['a field in braces', saying('We met for {months} months.'), 'fieldMark {months}'],
		['a field in double braces', saying('Call {{phone}}.'), 'fieldMark {{phone}}'],
		['a field in brackets', saying('Dear [first name]'), 'fieldMark [first name]'],
		['a field in angle quotes', saying('on «closing day»'), 'fieldMark «closing day»'],
		['a word of a program', saying('It ends on undefined.'), 'fieldMark undefined'],
		['a row of letters to replace', saying('It ends on XXX.'), 'fieldMark XXX'],
		['a line to fill in', saying('It ends on ____.'), 'fieldMark ____'],
		['a gap before a comma', saying('Until , call me.'), 'fieldMark Until ,'],
		['a gap before a full stop', saying('It ends on .'), 'fieldMark on .'],
		['a greeting without a name', letter({ salutation: 'Dear client,' }), 'fieldMark Dear client,'],
		['a greeting with an empty name', letter({ salutation: 'Dear ,' }), 'fieldMark Dear ,']
	])('is %s', (_, planted, expected) => {
		expect(found(planted)).toEqual([expected]);
		expect(lint(planted)[0]?.severity).toBe('error');
	});

	it('is a letter to somebody who was not told', () => {
		expect(found(letter(), { here: situationOf() })).toEqual(['notTold']);
	});

	it('is no letter to somebody not told where the letter answers one person', () => {
		expect(found(letter(), { here: situationOf(), template: { step: null } })).toEqual([]);
	});

	it('is a character that no face has', () => {
		const undrawn = () => [{ character: '李' }];
		const planted = letter({ to: ['李 Lindqvist', '4 Elm Road'] });
		expect(lint(planted, { undrawn })[0]).toMatchObject({
			rule: 'undrawn',
			where: { part: 'address', words: '李' }
		});
	});
});

describe('a warning', () => {
	it.each([
		['a diagnosis', 'Your depression has eased.', 'clinical depression'],
		['a diagnosis in capitals', 'We worked on OCD.', 'clinical OCD'],
		['a symptom', 'The panic attacks are fewer.', 'clinical panic attacks'],
		['a risk', 'You were at risk in spring.', 'clinical at risk'],
		['a medicine', 'Go on with sertraline.', 'clinical sertraline'],
		['a dose', 'Take 50 mg.', 'clinical 50 mg'],
		['a day that is past', 'Please answer by May 4, 2026.', 'pastDay May 4, 2026'],
		[
			'a session after the closing',
			'Our next session is on December 1, 2026.',
			'afterClosing December 1, 2026'
		],
		['blame', 'You abandoned our work.', 'blame You abandoned'],
		['a hard word', 'I terminate our work.', 'blame terminate'],
		['fault', 'It is your fault.', 'blame your fault'],
		['a promise', 'You will feel better soon.', 'promise You will feel better'],
		['a guarantee', 'That is guaranteed.', 'promise guaranteed'],
		['a day of the other side', 'We meet on 4 July 2026.', 'region 4 July 2026'],
		['words of the other side', 'Go to A&E.', 'region A&E'],
		['another emergency number', 'In danger, call 999.', 'region call 999'],
		['two blanks', 'Please  call me.', 'blanks Please  call']
	])('is %s', (_, text, expected) => {
		expect(found(saying(text))).toContain(expected);
		expect(lint(saying(text)).map(({ severity }) => severity)).not.toContain('error');
	});

	it.each([
		['no crisis line', /Lifeline/, 'crisis line'],
		['no referral', /River/, 'turn to'],
		['no word on records', /records/, 'records']
	])('is %s', (_, words, sentence) => {
		const blocks = letter().blocks.filter((block) => !words.test(JSON.stringify(block)));
		expect(lint(letter({ blocks }))).toMatchObject([
			{ rule: 'missingPart', sentence: expect.stringContaining(sentence) }
		]);
	});

	it('is no crisis line whose number stands beside the text alone', () => {
		const blocks = letter().blocks.filter((block) => !/Lifeline/.test(JSON.stringify(block)));
		expect(found(letter({ blocks, enclosures: ['Lifeline 988'] }))).toEqual(['missingPart']);
	});

	it('is nothing where one of several lines, and of several providers, is named', () => {
		const here = told();
		const lines = 'Lifeline: call 988\nCounty: call 503-555-0199';
		const more = {
			...here,
			practice: practice({ crisisLines: lines }),
			providers: [provider(), provider({ id: 'b', name: 'Bo Lind' })]
		};
		expect(found(letter(), { here: more })).toEqual([]);
	});

	const atTheirWork = letter({ to: ['Zoë Lindqvist', 'Elm Counseling Center'] });

	it('is an address that shows what kind of practice writes', () => {
		expect(lint(atTheirWork)).toMatchObject([{ rule: 'practiceKind', severity: 'warning' }]);
	});

	it('is no address on what is handed over, since it has no envelope', () => {
		const byHand = { because: 'mailNotAsked', sentence: '' } as const;
		expect(lint(atTheirWork, { byHand })).toEqual([]);
	});

	it('is no letterhead, since an envelope does not show it', () => {
		const sender = { ...letter().sender, name: 'Quiet Street Psychotherapy' };
		expect(lint(letter({ sender }))).toEqual([]);
	});

	it.each(['mailRefused', 'mailNotAsked'] as const)(
		'is mail that is not safe (%s) to somebody who does not come',
		(because) => {
			const here = { ...told(), reason: { ...reason, clientReachable: false } };
			expect(found(letter(), { here, byHand: { because, sentence: '' } })).toEqual(['mail']);
		}
	);
});

describe('nothing is found', () => {
	it.each([
		['in the name of a crisis line', '988 Suicide & Crisis Lifeline: call 988'],
		['in a crisis line', 'There is a crisis line: call 988.'],
		['in a day that has been', 'I wrote to you on May 4, 2026.'],
		['in the day until which records are kept', 'I keep your records until May 4, 2033.'],
		['in what is not their fault', 'It is not your fault.'],
		['in a wish', 'I hope you will find what helps.'],
		['in three spaced dots', 'We looked back . . . and ahead.'],
		['in medicine in general', 'If you take any medicine, please go on as you were told.']
	])('%s', (_, text) => {
		expect(found(saying(text))).toEqual([]);
	});

	it('in a day after the closing where the practice goes on', () => {
		const here = { ...told(), practice: practice({ closingOn: null }) };
		expect(found(saying('Our next session is on December 1, 2026.'), { here })).toEqual([]);
	});
});

describe('a finding', () => {
	it('says where it is, and where it is mended', () => {
		expect(lint(saying('You abandoned us.'))[0]).toMatchObject({
			where: { part: 'text', block: 8 },
			fix: 'words'
		});
		const entries = [{ name: 'River Clinic', lines: ['Ask for {name}'] }];
		const blocks = [...letter().blocks.slice(3), { kind: 'entries' as const, entries }];
		expect(lint(letter({ blocks }))[0]).toMatchObject({ fix: 'referrals' });
	});

	it('is the same on the same words, whoever gets the letter', () => {
		const one = lint(saying('You abandoned us.'));
		const other = lint({ ...saying('You abandoned us.'), salutation: 'Dear Zoë,' });
		expect(other.map(({ key }) => key)).toEqual(one.map(({ key }) => key));
	});

	it('is another one on other words', () => {
		const [one] = lint(letter({ blocks: [...letter().blocks, fault('You abandoned us.')] }));
		const [other] = lint(letter({ blocks: [...letter().blocks, fault('You abandoned them.')] }));
		expect(one?.key).not.toBe(other?.key);
	});
});

describe('of a Spanish letter', () => {
	const spanish = letter({ blocks: [{ kind: 'paragraph', text: 'Su expediente sigue seguro.' }] });

	it('the words are looked for in its English', () => {
		expect(found(spanish)).toContain('missingPart');
		expect(found({ ...spanish, inEnglish: letter() })).toEqual([]);
	});

	it('an empty field is looked for in what is sent', () => {
		const gap = { ...letter({ subject: 'Hasta , llame.' }), inEnglish: letter() };
		expect(found(gap)).toEqual(['fieldMark Hasta ,']);
	});
});
