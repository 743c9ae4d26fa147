import { describe, expect, it } from 'vitest';
import type { Letter } from '$lib/domain/letters/letter';
import {
	caseOf,
	client,
	guardian,
	ids,
	isAccepted,
	outcome,
	today
} from '$tests/support/domain/cases';
import { returned } from '$tests/support/domain/recording-letters';
import { lettersGiven } from '$lib/domain/recording/index';

describe('letters that were given', () => {
	const letter = { type: 'practice-closing', salutation: 'Dear Zoë,' } as Letter;
	const template = { id: 'practice-closing', step: 'give-written-notice', version: 1 } as const;
	const printing = { happenedOn: today, layoutVersion: 1, fontVersion: 'f1' };
	const one = (way: 'byHand' | 'post', addressee = { case: caseOf(), recipient: null }) => ({
		addressee,
		template,
		letter,
		way,
		trackingNumber: null,
		sha256: 'a'.repeat(64),
		holds: { carries: [], named: [] }
	});

	it('are frozen and end the letter step in one change', () => {
		const change = lettersGiven([one('post')], printing, { newId: ids(), region: 'US' });
		expect(change).toMatchObject({ act: 'Letter given by post on June 1, 2026', subject: 'zoe' });
		expect(change.ops).toMatchObject([
			{ type: 'letter', fields: { frozen: JSON.stringify(letter), templateVersion: 1 } },
			{ type: 'outcome', fields: { step: 'give-written-notice', way: 'post', happenedOn: today } }
		]);
		expect(change.ops.every(isAccepted)).toBe(true);
	});

	it('are their own proof when given by hand', () => {
		const { ops } = lettersGiven([one('byHand')], printing, { newId: ids(), region: 'US' });
		expect(ops.map((op) => op.op === 'add' && op.type === 'outcome' && op.fields.step)).toEqual([
			false,
			'give-written-notice',
			'keep-proof-of-delivery'
		]);
	});

	it('to two guardians end the child’s step once', () => {
		const case_ = caseOf();
		const both = [guardian(), guardian({ id: 'per', name: 'Per Lindqvist' })].map((recipient) => ({
			...one('post'),
			addressee: { case: case_, recipient }
		}));
		const change = lettersGiven(both, printing, { newId: ids(), region: 'US' });
		expect(change.act).toBe(
			'2 letters given by post on June 1, 2026, to Maja Lindqvist and Per Lindqvist'
		);
		expect(change.ops.map((op) => op.type)).toEqual(['letter', 'letter', 'outcome']);
	});

	it('of a couple are told with both names, and of many people with none', () => {
		const own = { case: caseOf(), recipient: null };
		const couple = [own, { ...own, recipient: guardian({ name: 'Omar Haddad' }) }];
		const given = couple.map((addressee) => ({ ...one('byHand'), addressee }));
		expect(lettersGiven(given, printing, { newId: ids(), region: 'US' }).act).toBe(
			'2 letters given by hand on June 1, 2026, to Zoë Lindqvist and Omar Haddad'
		);
		const other = { case: caseOf({ client: client({ id: 'ben' }) }), recipient: null };
		expect(
			lettersGiven([...given, one('byHand', other)], printing, { newId: ids(), region: 'US' }).act
		).toBe('3 letters given by hand on June 1, 2026');
	});

	it('are no proof yet where the copy of another guardian went by post', () => {
		const case_ = caseOf();
		const both = (['post', 'byHand'] as const).map((way) => ({
			...one(way),
			addressee: { case: case_, recipient: guardian() }
		}));
		const change = lettersGiven(both, printing, { newId: ids(), region: 'US' });
		expect(change.ops.map((op) => op.type)).toEqual(['letter', 'letter', 'outcome']);
	});

	it('say in one person’s trail whom they name', () => {
		const naming = {
			...one('byHand'),
			holds: { carries: [], named: ['River Clinic', 'Hill House'] }
		};
		expect(lettersGiven([naming], printing, { newId: ids(), region: 'US' }).act).toBe(
			'Letter given by hand on June 1, 2026, naming River Clinic, Hill House'
		);
	});

	it('say which they are, and the day that stands on them where it is another', () => {
		const of = (title: string, day: string) => ({
			...one('byHand'),
			letter: { ...letter, title, day }
		});
		const act = (...given: ReturnType<typeof of>[]) =>
			lettersGiven(given, printing, { newId: ids(), region: 'US' }).act;
		const notice = of('Closing of the practice', 'June 1, 2026');
		expect(act(notice)).toBe('Letter given by hand on June 1, 2026: “Closing of the practice”');
		expect(act(of('Closing of the practice', 'May 20, 2026'))).toBe(
			'Letter given by hand on June 1, 2026: “Closing of the practice”, dated May 20, 2026'
		);
		expect(act(notice, of('New days', 'May 30, 2026'))).toBe(
			'2 letters given by hand on June 1, 2026: “Closing of the practice” and “New days”, dated May 30, 2026'
		);
	});

	it('in Spanish stand in the trail by their English copy', () => {
		const inEnglish = { ...letter, title: 'Closing of the practice', day: 'June 1, 2026' };
		const spanish = { ...letter, title: 'Cierre', day: '1 de junio de 2026', inEnglish };
		const given = [{ ...one('post'), letter: spanish }];
		expect(lettersGiven(given, printing, { newId: ids(), region: 'US' }).act).toBe(
			'Letter given by post on June 1, 2026: “Closing of the practice”'
		);
	});

	it('end no step a second time', () => {
		const case_ = caseOf({ outcomes: [outcome('give-written-notice')] });
		const again = one('post', { case: case_, recipient: null });
		expect(lettersGiven([again], printing, { newId: ids(), region: 'US' }).ops).toHaveLength(1);
	});

	it('remember that they were printed from the screen', () => {
		const given = [{ ...one('byHand'), printedFrom: 'screen' as const }];
		const [op] = lettersGiven(given, printing, { newId: ids(), region: 'US' }).ops;
		expect(op).toMatchObject({ type: 'letter', fields: { printedFrom: 'screen' } });
		expect(op && isAccepted(op)).toBe(true);
	});

	it('that answer one person end no step, though a letter came back', () => {
		const contacts = [returned()];
		const given = one('byHand', { case: caseOf({ contacts }), recipient: null });
		const byName = { ...given, template: { ...template, step: null } };
		expect(
			lettersGiven([byName], printing, { newId: ids(), region: 'US' }).ops.map(({ type }) => type)
		).toEqual(['letter']);
	});

	it('send again what came back', () => {
		const back = {
			id: 'back',
			clientId: 'zoe',
			happenedOn: today,
			by: 'us' as const,
			way: 'post' as const,
			result: 'returned' as const,
			note: null,
			who: null,
			said: null
		};
		const case_ = caseOf({ outcomes: [outcome('give-written-notice')], contacts: [back] });
		const { ops } = lettersGiven([one('post', { case: case_, recipient: null })], printing, {
			newId: ids(),
			region: 'US'
		});
		expect(ops[1]).toMatchObject({ type: 'outcome', fields: { step: 'send-it-again' } });
	});
});
