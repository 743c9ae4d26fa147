import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { sampleChanges } from '$lib/catalog/sample';
import { now } from '$lib/clock';
import { day } from '$lib/domain/days/day';
import { situation } from '$lib/domain/rules/situation';
import { newId, vault } from '$lib/vault';
import { facts, type Person } from '$routes/shared/case/facts.svelte';
import Who from './Who.svelte';

beforeAll(() => vault.start({ now }));
beforeEach(() => vault.openSample(sampleChanges(day('2026-11-23'), newId)));
afterEach(cleanup);
afterAll(() => vault.leaveSample());

function show(changed: Partial<Person['case']['client']>): HTMLElement {
	const found = facts.person(facts.cases[0]!.client.id)!;
	const reached = { mail: 'agreed', voicemail: 'agreed', phone: '503-555-0100' } as const;
	const days = { usualWeekday: 2, usualTime: '10:00', nextSeenOn: day('2026-12-01') } as const;
	const client = { ...found.case.client, ...reached, ...days, ...changed };
	const case_ = { ...found.case, client };
	const here = situation(case_, facts.context!);
	render(Who, { props: { person: { ...found, case: case_, situation: here } } });
	return screen.getByRole('region', { name: 'Who, and how to reach them' });
}

it('says of somebody who is seen how they may be reached, and when they come', () => {
	const who = show({});
	expect(who).toHaveTextContent('Letters may be mailed.');
	expect(who).toHaveTextContent(/voicemail/);
	expect(who).toHaveTextContent(/usually/);
});

it('says nothing of that once they have died', () => {
	const who = show({
		circumstances: ['deceased'],
		circumstancesSince: { deceased: day('2026-11-20') }
	});
	expect(who).toHaveTextContent('They have died: no letter goes to them');
	expect(who).toHaveTextContent('Died On or before November 20, 2026');
	expect(who).not.toHaveTextContent(/may be mailed|voicemail|usually|Next appointment/);
});
