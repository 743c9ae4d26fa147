/** A letter, a talk and a check of custody count for each whom they concern, and for nobody else. */
import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { client, guardian, outcome, today } from '$tests/support/domain/cases';
import { KeptFile } from '$tests/support/catalog/kept-file';

const step = 'give-written-notice';
const child = client({ minor: true });
const maja = guardian();
const per = guardian({ id: 'per', name: 'Per Lindqvist' });
const checked = [outcome('check-custody'), outcome('tell-in-session')];
const couple = client({ format: 'couple' });
const omar = guardian({ id: 'omar', role: 'partner', name: 'Omar Haddad', legalAuthority: null });

describe('a letter to two', () => {
	it.each([
		['guardians', child, [maja, per], checked, 'Maja Lindqvist', 'Per Lindqvist'],
		['of a couple', couple, [omar], [outcome('tell-in-session')], 'Omar Haddad', 'Zoë Lindqvist']
	])('%s of whom one is left out stays open and is offered to the other', (...given) => {
		const [, own, others, outcomes, first, second] = given;
		const file = new KeptFile(own, [...others], outcomes);
		expect(file.names().sort()).toEqual([first, second]);
		file.give(first);
		expect(file.isDone(step)).toBe(false);
		expect(file.names()).toEqual([second]);
		file.give(second);
		expect(file.isDone(step)).toBe(true);
		expect(file.names()).toEqual([]);
	});

	it('guardians at once is done, and open again for the one whose letter was recorded in error', () => {
		const file = new KeptFile(child, [maja, per], checked);
		file.give('Maja Lindqvist', 'Per Lindqvist');
		expect(file.isDone(step)).toBe(true);
		file.inError(file.sent.find(({ recipientId }) => recipientId === 'maja')!);
		expect(file.isDone(step)).toBe(false);
		expect(file.names()).toEqual(['Maja Lindqvist']);
	});

	it('of whom one may not know is done with the other', () => {
		const file = new KeptFile(child, [maja, { ...per, mayKnow: false }], checked);
		file.give('Maja Lindqvist');
		expect(file.isDone(step)).toBe(true);
	});
});

describe('of two guardians of whom one has a letter with a day that has moved', () => {
	const correct = 'correct-the-letter';
	const of = () => {
		const file = new KeptFile(child, [maja, per], checked);
		file.give('Maja Lindqvist');
		file.client = { ...child, lastSessionOn: day('2026-10-02') };
		return file;
	};

	it('a letter handed to the other ends nothing for the one', () => {
		const file = of();
		file.press(step, ['per']);
		expect(file.isDone(step)).toBe(true);
		expect(file.isAsked(correct)).toBe(true);
		expect(file.names(correct)).toEqual(['Maja Lindqvist']);
		file.giveOf(correct, 'Maja Lindqvist');
		expect(file.names(correct)).toEqual([]);
		expect(file.isDone(correct)).toBe(true);
	});

	it('a letter put right for the one is done once the other has a letter that holds', () => {
		const file = of();
		file.giveOf(correct, 'Maja Lindqvist');
		expect(file.names(step)).toEqual(['Per Lindqvist']);
		file.give('Per Lindqvist');
		expect(file.isDone(correct)).toBe(true);
		expect(file.isDone(step)).toBe(true);
	});

	it('each hears what stood in a letter of their own', () => {
		const file = of();
		file.give('Per Lindqvist');
		file.client = { ...child, lastSessionOn: day('2026-09-04') };
		const text = (name: string) => {
			const i = file.names(correct).indexOf(name);
			return JSON.stringify(file.offered(correct)[i]?.letter);
		};
		expect(text('Maja Lindqvist')).toContain('it was October 30, 2026');
		expect(text('Per Lindqvist')).toContain('it was October 2, 2026');
	});
});

describe('a guardian who is added later', () => {
	const asked = ['check-custody', 'tell-guardian-or-partner', step];

	it('reopens what concerns the others', () => {
		const file = new KeptFile(child, [maja], [outcome('tell-in-session')]);
		asked.forEach((each) => file.press(each));
		expect(asked.map((each) => file.isDone(each))).toEqual([true, true, true]);
		file.recipients.push(per);
		expect(asked.map((each) => file.isDone(each))).toEqual([false, false, false]);
		file.press('check-custody');
		expect(file.isDone('check-custody')).toBe(true);
	});

	it('reopens nothing that was recorded before it was kept whom it reached', () => {
		const file = new KeptFile(
			child,
			[maja, per],
			asked.map((each) => outcome(each))
		);
		expect(asked.map((each) => file.isDone(each))).toEqual([true, true, true]);
	});
});

it('custody is checked by no press while it is not noted of each guardian whether they decide', () => {
	const unnoted = { ...per, legalAuthority: null };
	const file = new KeptFile(child, [maja, unnoted], []);
	file.press('check-custody');
	expect(file.isDone('check-custody')).toBe(false);
	file.recipients.splice(1, 1, { ...per, legalAuthority: false });
	expect(file.isDone('check-custody')).toBe(true);
});

describe('a letter that came back and was sent again', () => {
	const of = () => {
		const file = new KeptFile(client(), [], [outcome('tell-in-session')]);
		file.give('Zoë Lindqvist');
		file.cameBack(file.sent[0]!, addDays(today, 7));
		file.sendAgain(file.sent[0]!, addDays(today, 9));
		return file;
	};

	it('stands in the note by its second sending alone once the first was recorded in error', () => {
		const file = of();
		file.inError(file.sent[0]!);
		expect(file.note).toContain('Written notice: done on June 10, 2026, by post');
		expect(file.note).not.toContain('Letter: June 1, 2026');
		expect(file.names()).toEqual([]);
	});

	it('stands in the note as one that came back once its second sending was recorded in error', () => {
		const file = of();
		file.inError(file.sent[1]!);
		expect(file.note).toContain('Letter: June 1, 2026, by post, came back June 8, 2026');
		expect(file.note).not.toContain('June 10, 2026');
		expect(file.isDone('send-it-again')).toBe(false);
	});
});

it('a letter logged as come back among the calls has come back on its own sheet and in the note', () => {
	const file = new KeptFile(client(), [], [outcome('tell-in-session')]);
	file.give('Zoë Lindqvist');
	file.logBack(addDays(today, 7));
	expect(file.sent[0]).toMatchObject({ returnedOn: addDays(today, 7) });
	expect(file.own.contacts).toMatchObject([{ result: 'returned', note: 'no such number' }]);
	expect(file.note).toContain('Letter: June 1, 2026, by post, came back June 8, 2026');
});

it('the one of two letters that came back is sent again alone', () => {
	const file = new KeptFile(child, [maja, per], checked);
	file.give('Maja Lindqvist', 'Per Lindqvist');
	file.cameBack(file.sent[0]!, addDays(today, 7));
	file.sendAgain(file.sent[0]!, addDays(today, 9));
	expect(file.isDone('send-it-again')).toBe(true);
	expect(file.isDone(step)).toBe(true);
});

describe('an arrival', () => {
	const proof = 'keep-proof-of-delivery';
	const of = () => {
		const file = new KeptFile(client(), [], [outcome('tell-in-session')]);
		file.give('Zoë Lindqvist');
		file.arrived(file.sent[0]!, addDays(today, 4));
		return file;
	};

	it('is no arrival any more once the letter was undone', () => {
		const file = of();
		expect(file.isDone(proof)).toBe(true);
		file.undone(file.sent[0]!);
		expect(file.isDone(proof)).toBe(false);
		expect(file.isDone(step)).toBe(false);
	});

	it('is open again while the letter that was sent once more is on its way', () => {
		const file = of();
		file.sendAgain(file.sent[0]!, addDays(today, 9));
		expect(file.isDone(step)).toBe(true);
		expect(file.isDone(proof)).toBe(false);
		file.arrived(file.sent[1]!, addDays(today, 12));
		expect(file.isDone(proof)).toBe(true);
	});
});

it('a letter that was undone after it came back asks for no second sending', () => {
	const file = new KeptFile(client(), [], [outcome('tell-in-session')]);
	file.give('Zoë Lindqvist');
	file.cameBack(file.sent[0]!, addDays(today, 7));
	expect(file.isAsked('send-it-again')).toBe(true);
	file.undone(file.sent[0]!);
	expect(file.isAsked('send-it-again')).toBe(false);
});
