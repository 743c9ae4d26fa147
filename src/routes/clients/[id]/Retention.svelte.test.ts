import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { sampleChanges } from '$lib/catalog/sample';
import { now } from '$lib/clock';
import { day } from '$lib/domain/days/day';
import { newId, vault } from '$lib/vault';
import { facts, type Person } from '$routes/shared/case/facts.svelte';
import Retention from './Retention.svelte';

beforeAll(() => vault.start({ now }));
beforeEach(() => vault.openSample(sampleChanges(day('2026-11-23'), newId)));
afterEach(cleanup);
afterAll(() => vault.leaveSample());

/** Somebody of the sample practice, with these facts changed. */
function show(changed: Partial<Person['case']['client']>): void {
	const found = facts.person(facts.cases[0]!.client.id)!;
	const case_ = { ...found.case, sessions: [], client: { ...found.case.client, ...changed } };
	const situation = { ...found.situation, case: case_, lastSessionOn: day('2026-12-12') };
	const person = { ...found, case: case_, situation };
	render(Retention, { props: { person } });
}

const plain = { lastSeenOn: null, minor: null, standing: 'current' } as const;

it('gives the day and its working', () => {
	show({ ...plain, bornOn: day('1980-05-01') });
	const section = screen.getByRole('region', { name: 'How long the record is kept' });
	expect(section).toHaveTextContent('December 12, 2033');
	expect(section).toHaveTextContent('Planned last session December 12, 2026 + 7 years');
});

it('says that a minor’s day hangs on a birth date', () => {
	show({ ...plain, bornOn: null, minor: true });
	expect(screen.getByText(/No birth date, and for a minor/)).toBeVisible();
});

it('shows a legal hold, and the day the therapist set', () => {
	show({
		...plain,
		bornOn: day('1980-05-01'),
		legalHold: true,
		keepUntilOn: day('2040-01-02'),
		keepUntilBecause: 'a claim is open'
	});
	expect(screen.getByText(/A legal hold is set/)).toBeVisible();
	expect(screen.getByText(/the day you set/)).toHaveTextContent(
		'Until January 2, 2040, the day you set. Your reason: a claim is open'
	);
});
