import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { sampleChanges } from '$lib/catalog/sample';
import { now } from '$lib/clock';
import { day } from '$lib/domain/days/day';
import { situation } from '$lib/domain/rules/situation';
import { newId, vault } from '$lib/vault';
import { facts, type Person } from '$routes/shared/case/facts.svelte';
import { outcome } from '$tests/support/domain/cases';
import AboutEnding from './AboutEnding.svelte';
import PrintedPath from './PrintedPath.svelte';

beforeAll(() => vault.start({ now }));
beforeEach(() => vault.openSample(sampleChanges(day('2026-11-23'), newId)));
afterEach(cleanup);
afterAll(() => vault.leaveSample());

/** Their goals were reached and the file is closed, in a practice that closes. */
function closed(): Person {
	const found = facts.person(facts.cases[0]!.client.id)!;
	const own = { reason: 'goals-achieved', standing: 'former' } as const;
	const client = { ...found.case.client, ...own };
	const done = outcome('close-file', { clientId: client.id, happenedOn: day('2026-11-20') });
	const case_ = { ...found.case, client, outcomes: [done] };
	return { ...found, case: case_, situation: situation(case_, facts.context!) };
}

it.each([
	['on paper', PrintedPath],
	['on the screen', AboutEnding]
])('names the reason for which their own treatment ended, %s', (_, component) => {
	render(component, { props: { person: closed() } });
	expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Goals are achieved');
});
