import { describe, expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import type { Client, Practice, Recipient } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, guardian, outcome, practice } from '$tests/support/domain/cases';
import { letters } from './index';

type Changes = { client?: Partial<Client>; practice?: Partial<Practice>; told?: boolean };

function letter(id: string, changed: Changes = {}, recipient: Recipient | null = null) {
	const template = letters.find((each) => each.id === id)!;
	const outcomes = changed.told === false ? [] : [outcome('tell-in-session', { way: 'inPerson' })];
	const case_ = caseOf({ client: client(changed.client), outcomes });
	const own = practice({ place: 'us-or', ...changed.practice });
	const here = situation(case_, context({ catalog, practice: own }));
	const written = template.write(here, { case: case_, recipient });
	return {
		...written,
		text: texts(written)
			.map((each) => each.text)
			.join('\n')
	};
}

describe('the address and the greeting', () => {
	it.each([
		[null, 'Dear Zoë Lindqvist,'],
		['Zoë', 'Dear Zoë,']
	])('greets as the client is called: %s', (callName, greeting) => {
		expect(letter('practice-closing', { client: { callName } }).salutation).toBe(greeting);
	});

	it('prints the safer address in place of the usual one', () => {
		const safer = { otherAddress: 'Box 12\nSalem, OR 97301' };
		expect(letter('practice-closing', { client: safer }).to).toEqual([
			'Zoë Lindqvist',
			'Box 12',
			'Salem, OR 97301'
		]);
	});

	it('prints no address for who must not be mailed', () => {
		expect(letter('practice-closing', { client: { mail: 'refused' } }).to).toEqual([
			'Zoë Lindqvist'
		]);
	});

	it('names the clinician where the practice has no name', () => {
		expect(letter('practice-closing', { practice: { name: '' } }).sender.name).toBe('Ada Moreno');
	});
});

describe('the news', () => {
	it('recalls the talk only where there was one', () => {
		expect(letter('practice-closing').text).toContain('We have talked about this.');
		expect(letter('practice-closing', { told: false }).text).not.toContain('talked');
	});

	it('names the client’s own last session', () => {
		const own = { client: { lastSessionOn: day('2026-09-30') } };
		expect(letter('practice-closing', own).text).toContain(
			'Our last session is planned for September 30, 2026.'
		);
	});

	it('says that I retire, with thanks', () => {
		expect(letter('retirement').text).toMatch(/going to retire(.|\n)*meant a great deal/);
	});

	it('says where I move, and promises no online sessions', () => {
		const { text } = letter('relocation', { practice: { newPlace: 'Boise, Idaho' } });
		expect(text).toContain('I am moving to Boise, Idaho.');
		expect(text).toContain(
			'Whether I may offer them depends on the rules where you are and where I will be.'
		);
		expect(letter('relocation').text).toContain('I am moving away.');
	});
});

describe('what follows the closing day', () => {
	it('is to ask me for records while that is still possible', () => {
		expect(letter('practice-closing').text).toContain(
			'After that day, you can still ask me about records until December 31, 2026.'
		);
	});

	it('is nobody at that number where records are asked for no longer', () => {
		const same = { practice: { askMeUntilOn: day('2026-11-13') } };
		expect(letter('practice-closing', same).text).toContain('I will no longer answer there.');
	});
});

describe('the letter to a guardian', () => {
	const noor = { client: { name: 'Noor Haddad', callName: 'Noor', minor: true } };
	const { to, salutation, text } = letter('guardian-notice', noor, guardian());

	it('goes to the guardian, not to the child', () => {
		expect([to[0], salutation]).toEqual(['Maja Lindqvist', 'Dear Maja Lindqvist,']);
	});

	it('says what the child was told and what stays private', () => {
		expect(text).toContain('I have told Noor about this.');
		expect(text).toContain('What Noor has told me stays private, as far as the law allows');
		expect(text).toContain('because you make decisions about Noor’s care.');
	});

	it('claims no talk with the child that has not been', () => {
		const untold = letter('guardian-notice', { ...noor, told: false }, guardian());
		expect(untold.text).not.toContain('I have told');
	});
});
