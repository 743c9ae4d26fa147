/** What was told and no longer holds is told anew, and put right in writing, from the day it changed: never before it. */
import { beforeEach, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { items } from '$lib/domain/path/path';
import { newClient } from '$lib/domain/records/blank';
import type { Practice } from '$lib/domain/records';
import {
	clientAdded,
	clientEdited,
	lettersGiven,
	outcomeRecorded,
	practiceEdited,
	practiceSetUp
} from '$lib/domain/recording';
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
	office.commit(lettersGiven([given], printing, office.newId, 'US'));
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
