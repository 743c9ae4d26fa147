import { cleanup, render, screen } from '@testing-library/svelte';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { sampleChanges } from '$lib/catalog/sample';
import { now } from '$lib/clock';
import { day } from '$lib/domain/days/day';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import Trail from './Trail.svelte';

beforeAll(() => vault.start({ now }));
beforeEach(() => vault.openSample(sampleChanges(day('2026-11-23'), newId)));
afterEach(cleanup);
afterAll(() => vault.leaveSample());

const entriesOf = (id: string) => vault.trail(id);
const lines = () => screen.getAllByRole('listitem').length;

it.each([
	['the newest twelve on the screen', false],
	['all of it on paper', true]
])('shows %s', (_, printing) => {
	const long = facts.cases.find(({ client }) => entriesOf(client.id).length > 12);
	const person = long && facts.person(long.client.id);
	if (!person) throw new Error('The sample has nobody with so much recorded.');
	render(Trail, { person, printing });
	expect(lines()).toBe(printing ? entriesOf(person.case.client.id).length : 12);
});
