/** What was told and no longer holds is told anew, and put right in writing, from the day it changed: never before it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { items } from '$lib/domain/path/path';
import { newClient, newRecipient } from '$lib/domain/records/blank';
import type { Practice } from '$lib/domain/records';
import {
	clientAdded,
	clientEdited,
	lettersGiven,
	outcomeRecorded,
	practiceEdited,
	practiceSetUp,
	recipientAdded
} from '$lib/domain/recording';
import { stillWith } from '$lib/domain/rules/concerned';
import { milestones as at } from '$lib/domain/rules/milestones';
import { Office } from '$tests/support/year/office';

let office: Office;

beforeEach(() => {
	office = new Office(day('2026-06-01'));
	const answers = {
		name: 'Quiet Street Practice',
		clinician: 'Ada Moreno',
		profession: 'Psychologist',
		licence: 'PSY 1234',
		address: '12 Quiet Street\nPortland, OR 97205',
		phone: '503-555-0100',
		place: 'us-or',
		regionStyle: 'US' as const,
		reason: 'practice-closing',
		lastSessionOn: day('2026-11-20'),
		closingOn: day('2026-12-11'),
		askMeUntilOn: day('2027-12-31')
	};
	office.commit(practiceSetUp(answers, office.today));
	office.commit(
		clientAdded('zoe', newClient({ name: 'Zoë Lindqvist', startedOn: day('2026-01-12') }))
	);
	const { client } = office.one('zoe').case;
	const done = { outcome: 'done', happenedOn: office.today } as const;
	office.commit(outcomeRecorded(client, office.step(at.told), done, 'told', 'US'));
	const { case: own, situation } = office.one('zoe');
	const given = {
		letter: {} as never,
		way: 'byHand' as const,
		trackingNumber: null,
		sha256: 'a'.repeat(64),
		holds: { carries: [], named: [] },
		addressee: { case: own, recipient: null },
		template: { id: 'practice-closing' as const, step: at.letter, version: 1 },
		says: { ...situation.news!, custodian: 'Jonas Weil' }
	};
	const printing = { happenedOn: office.today, layoutVersion: 1, fontVersion: '1' };
	office.commit(lettersGiven([given], printing, office.by));
	office.today = day('2026-06-22');
});

const dueOn = (id: string) =>
	items(office.one('zoe').path).find(({ step }) => step.id === id)?.due?.on;

function edit(fields: Partial<Omit<Practice, 'id'>>) {
	return office.commit(practiceEdited(office.practice, fields)!);
}

it('the practice’s days move', () => {
	const entry = edit({ lastSessionOn: day('2026-10-30') });
	office.today = day('2026-06-24');
	expect([dueOn(at.toldAgain), dueOn(at.corrected)]).toEqual(['2026-06-22', '2026-06-22']);
	office.undo(entry);
	expect(office.practice.newsMovedOn).toBeNull();
});

it('the practice’s days move on the very day they were set and told', () => {
	office.today = day('2026-06-01');
	edit({ lastSessionOn: day('2026-10-30') });
	expect(office.practice.newsMovedOn).toBe('2026-06-01');
});

it('their own last session moves', () => {
	const own = clientEdited(office.one('zoe').case.client, { lastSessionOn: day('2026-09-18') });
	office.commit(own!);
	office.today = day('2026-06-24');
	expect([dueOn(at.toldAgain), dueOn(at.corrected)]).toEqual(['2026-06-22', '2026-06-22']);
});

it('somebody else keeps the records', () => {
	edit({ custodian: 'known', custodianName: 'Mei Tan' });
	office.today = day('2026-06-24');
	expect(dueOn(at.corrected)).toBe('2026-06-22');
});

it('they were told what no longer held after it had changed', () => {
	edit({ lastSessionOn: day('2026-10-30') });
	edit({ phone: '503-555-0199' });
	expect(office.practice.newsMovedOn).toBe('2026-06-22');
});

it.each([
	['as it was then', true, 'Day has moved', ['zoe'], 'November 20, 2026'],
	['as it is now', false, 'Told', [], 'October 30, 2026']
])(
	'whoever was told before the days moved, and is recorded after it, heard it %s',
	(_, then, word, otherwise, day_) => {
		office.undo(3);
		office.undo(4);
		const { news } = office.one('zoe').situation;
		edit({ lastSessionOn: day('2026-10-30') });
		const done = { outcome: 'done', happenedOn: day('2026-06-15') } as const;
		const { client } = office.one('zoe').case;
		const change = outcomeRecorded(client, office.step(at.told), done, 'later', 'US');
		office.commit(change, () => (then ? news : null));
		const { grid, otherwise: named } = office.today_();
		expect([grid.get('zoe')?.split(' · ')[0], named]).toEqual([word, otherwise]);
		expect(office.trail('zoe').at(-1)).toContain(`last session ${day_}`);
		expect(dueOn(at.toldAgain)).toBe(then ? '2026-06-22' : undefined);
	}
);

describe('others told before the days moved', () => {
	const beside = 'tell-guardian-or-partner';
	const open = () =>
		items(office.one('zoe').path).find(({ step, outcome }) => step.id === beside && !outcome);
	const done = (id: string, reached: string[] | null = null) => {
		const { client } = office.one('zoe').case;
		const ending = { outcome: 'done', happenedOn: office.today, way: 'phone', reached } as const;
		office.commit(outcomeRecorded(client, office.step(id), ending, office.newId(), 'US'));
	};

	beforeEach(() => {
		office.today = day('2026-06-01');
		const { client } = office.one('zoe').case;
		office.commit(clientEdited(client, { bornOn: day('2015-03-09') })!);
		for (const id of ['maja', 'jon']) {
			const recipient = { role: 'guardian', name: id, legalAuthority: true } as const;
			office.commit(recipientAdded(id, newRecipient({ clientId: 'zoe', ...recipient })));
		}
		done('check-custody');
		done(beside);
		office.today = day('2026-06-22');
		edit({ lastSessionOn: day('2026-10-30') });
	});

	it('are told again each, though the client was, and from the day they moved', () => {
		done(at.toldAgain);
		expect(open()?.due?.on).toBe('2026-06-22');
		expect(open()?.due?.why).toContain(
			'Last session: they know November 20, 2026; it is October 30, 2026 now.'
		);
		office.today = day('2026-06-24');
		done(beside, ['maja']);
		const { case: own, situation } = office.one('zoe');
		expect(open()?.due?.on).toBe('2026-06-22');
		expect(stillWith(beside, own, true, situation.reached(beside)).map(({ id }) => id)).toEqual([
			'jon'
		]);
		done(beside, ['jon']);
		expect(open()).toBeUndefined();
	});

	it('know it by a letter of their own', () => {
		const { case: own, situation } = office.one('zoe');
		const letters = own.recipients.map((recipient) => ({
			letter: {} as never,
			way: 'byHand' as const,
			trackingNumber: null,
			sha256: 'a'.repeat(64),
			holds: { carries: [], named: [] },
			addressee: { case: own, recipient },
			template: {
				id: 'correction' as never,
				step: at.corrected,
				version: 1,
				to: 'guardian' as never
			},
			says: { ...situation.news!, custodian: null }
		}));
		const printing = { happenedOn: office.today, layoutVersion: 1, fontVersion: '1' };
		office.commit(lettersGiven(letters.slice(0, 1), printing, office.by));
		expect(open()).toBeDefined();
		office.commit(lettersGiven(letters.slice(1), printing, office.by));
		expect(open()).toBeUndefined();
	});
});
