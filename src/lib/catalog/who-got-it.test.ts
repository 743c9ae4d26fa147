/** A letter, a talk and a check of custody count for each whom they concern, and for nobody else. */
import { describe, expect, it } from 'vitest';
import { cases, type Case } from '$lib/domain/records/case';
import type { Change } from '$lib/domain/records/change';
import { whoGets, type Going } from '$lib/domain/letters/mailing';
import { items, path } from '$lib/domain/path/path';
import type { Client, Outcome, Recipient, SentLetter } from '$lib/domain/records';
import { letterInError, lettersGiven, outcomeRecorded, withNews } from '$lib/domain/recording';
import { situation } from '$lib/domain/rules/situation';
import {
	client,
	context,
	guardian,
	ids,
	outcome,
	practice,
	today
} from '$tests/support/domain/cases';
import { letters } from './letters';
import { catalog, steps } from './index';

const here = context({ catalog, practice: practice({ place: 'us-ma' }) });
const step = 'give-written-notice';
const child = client({ minor: true });
const maja = guardian();
const per = guardian({ id: 'per', name: 'Per Lindqvist' });
const checked = [outcome('check-custody'), outcome('tell-in-session')];
const couple = client({ format: 'couple' });
const omar = guardian({ id: 'omar', role: 'partner', name: 'Omar Haddad', legalAuthority: null });

/** One client’s records, changed as the vault would change them. */
class File {
	private readonly newId = ids();
	private outcomes: Outcome[];
	private letters: SentLetter[] = [];

	constructor(
		private readonly client: Client,
		readonly recipients: Recipient[],
		outcomes: readonly Outcome[]
	) {
		this.outcomes = [...outcomes];
	}

	get own(): Case {
		const { client, recipients, outcomes, letters } = this;
		return cases({ clients: [client], recipients, outcomes, letters })[0]!;
	}

	isDone(id: string): boolean {
		const all = items(path(situation(this.own, here), steps));
		return all.find((each) => each.step.id === id)?.outcome?.outcome === 'done';
	}

	offered(): Going[] {
		const notices = letters.filter((each) => each.step === step);
		return whoGets([this.own], notices, here, new Set([this.client.id])).goes;
	}

	names(): string[] {
		return this.offered().map(({ addressee: { recipient } }) => (recipient ?? this.client).name);
	}

	/** Records the letter for those whose name is ticked. */
	give(...ticked: string[]) {
		const given = this.offered()
			.filter((_, i) => ticked.includes(this.names()[i]!))
			.map((going) => ({
				...going,
				way: 'post' as const,
				trackingNumber: null,
				sha256: 'a'.repeat(64),
				holds: { carries: [], named: [] }
			}));
		const printing = { happenedOn: today, layoutVersion: 1, fontVersion: 'f1' };
		this.commit(lettersGiven(given, printing, this.newId, 'US'));
	}

	press(id: string) {
		const found = steps.find((each) => each.id === id)!;
		const done = { outcome: 'done', happenedOn: today } as const;
		this.commit(outcomeRecorded(this.client, found, done, this.newId(), 'US'));
	}

	inError(recipientId: string) {
		const letter = this.letters.find((each) => each.recipientId === recipientId)!;
		const person = { case: this.own, path: path(situation(this.own, here), steps) };
		this.commit(letterInError({ letter, step, person }, 'never sent'));
	}

	private commit(change: Change) {
		const now = situation(this.own, here);
		for (const op of withNews(change, { one: () => now, all: () => [now] }).ops) {
			if (op.type === 'outcome') this.outcomes = applied(this.outcomes, op);
			if (op.type === 'letter') this.letters = applied(this.letters, op);
		}
	}
}

function applied<T extends { id: string }>(all: T[], op: Change['ops'][number]): T[] {
	if (op.op === 'add') return [...all, { id: op.id, ...op.fields } as unknown as T];
	if (op.op === 'del') return all.filter(({ id }) => id !== op.id);
	return all.map((each) => (each.id === op.id ? { ...each, ...op.fields } : each));
}

describe('a letter to two', () => {
	it.each([
		['guardians', child, [maja, per], checked, 'Maja Lindqvist', 'Per Lindqvist'],
		['of a couple', couple, [omar], [outcome('tell-in-session')], 'Omar Haddad', 'Zoë Lindqvist']
	])('%s of whom one is left out stays open and is offered to the other', (...given) => {
		const [, own, others, outcomes, first, second] = given;
		const file = new File(own, [...others], outcomes);
		expect(file.names().sort()).toEqual([first, second]);
		file.give(first);
		expect(file.isDone(step)).toBe(false);
		expect(file.names()).toEqual([second]);
		file.give(second);
		expect(file.isDone(step)).toBe(true);
		expect(file.names()).toEqual([]);
	});

	it('guardians at once is done, and open again for the one whose letter was recorded in error', () => {
		const file = new File(child, [maja, per], checked);
		file.give('Maja Lindqvist', 'Per Lindqvist');
		expect(file.isDone(step)).toBe(true);
		file.inError('maja');
		expect(file.isDone(step)).toBe(false);
		expect(file.names()).toEqual(['Maja Lindqvist']);
	});

	it('of whom one may not know is done with the other', () => {
		const file = new File(child, [maja, { ...per, mayKnow: false }], checked);
		file.give('Maja Lindqvist');
		expect(file.isDone(step)).toBe(true);
	});
});

describe('a guardian who is added later', () => {
	const asked = ['check-custody', 'tell-guardian-or-partner', step];

	it('reopens what concerns the others', () => {
		const file = new File(child, [maja], [outcome('tell-in-session')]);
		asked.forEach((each) => file.press(each));
		expect(asked.map((each) => file.isDone(each))).toEqual([true, true, true]);
		file.recipients.push(per);
		expect(asked.map((each) => file.isDone(each))).toEqual([false, false, false]);
		file.press('check-custody');
		expect(file.isDone('check-custody')).toBe(true);
	});

	it('reopens nothing that was recorded before it was kept whom it reached', () => {
		const file = new File(
			child,
			[maja, per],
			asked.map((each) => outcome(each))
		);
		expect(asked.map((each) => file.isDone(each))).toEqual([true, true, true]);
	});
});

it('custody is checked by no press while it is not noted of each guardian whether they decide', () => {
	const unnoted = { ...per, legalAuthority: null };
	const file = new File(child, [maja, unnoted], []);
	file.press('check-custody');
	expect(file.isDone('check-custody')).toBe(false);
	file.recipients.splice(1, 1, { ...per, legalAuthority: false });
	expect(file.isDone('check-custody')).toBe(true);
});
