/** Whoever is marked at risk in the course of an ending is asked for nothing before that day. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { items } from '$lib/domain/path/path';
import { newClient } from '$lib/domain/records/blank';
import { clientAdded, clientEdited, practiceSetUp, tickedSince } from '$lib/domain/recording';
import { Office } from '$tests/support/year/office';

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

it('what that brings has no day that is past, and keeps its day', () => {
	const office = new Office(day('2026-06-01'));
	office.commit(practiceSetUp(answers, office.today));
	const zoe = newClient({ name: 'Zoë Lindqvist', startedOn: day('2026-01-12') });
	office.commit(clientAdded('zoe', zoe));
	const open = () =>
		new Map(items(office.one('zoe').path).map(({ step, due }) => [step.id, due?.on ?? null]));
	const before = open();
	office.today = day('2026-08-17');
	office.commit(clientEdited(office.one('zoe').case.client, { atRisk: true })!);
	const brought = [...open()].filter(([id]) => !before.has(id));
	expect(brought.map(([id]) => id)).toContain('consult');
	for (const [id, on] of brought)
		expect(on === null || on >= '2026-08-17', `${id} on ${on}`).toBe(true);
	expect(open().get('tell-in-session')).toBe('2026-08-17');
	const { client } = office.one('zoe').case;
	const circumstances = ['part-2'];
	const since = tickedSince(client, circumstances, office.today);
	office.commit(clientEdited(client, { circumstances, circumstancesSince: since })!);
	for (const [id, on] of brought) expect(open().get(id)).toBe(on);
});
