/** A day that cannot be is refused before anything is saved; what only seems so is recorded once it was said to be so. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { sampleChanges } from '$lib/catalog/sample';
import { steps } from '$lib/catalog';
import { clock, now } from '$lib/clock';
import { addDays, type Day } from '$lib/domain/days/day';
import { outcomeRecorded } from '$lib/domain/recording';
import { milestones as at } from '$lib/domain/rules/milestones';
import { newId, vault } from '$lib/vault';
import { facts } from './case/facts.svelte';
import { record } from './record';

beforeAll(async () => {
	await vault.start({ now });
	await vault.openSample(sampleChanges(clock.today, newId));
});

afterAll(() => vault.leaveSample());

const own = () => facts.cases.find(({ client }) => client.startedOn && client.lastSeenOn)!;

function ends(id: string, on: Day) {
	const step = steps.find((each) => each.id === id)!;
	return outcomeRecorded(own().client, step, { outcome: 'done', happenedOn: on }, newId(), 'US');
}

it('refuses what cannot have been, and says what to do', async () => {
	const before = vault.trail().length;
	const refused = await record(ends(at.told, addDays(own().client.startedOn!, -1)));
	expect(refused).toMatch(/^Therapy began on .*Enter another day, or put right under Edit/);
	expect(vault.trail()).toHaveLength(before);
});

it('asks what hardly can have been: it is recorded where it is so, and nothing is where it is not', async () => {
	const asked = vi.spyOn(window, 'confirm').mockReturnValue(false);
	const [on, before] = [addDays(own().client.lastSeenOn!, -1), vault.trail().length];
	expect(await record(ends(at.closed, on))).toMatch(/^Not recorded. They came to a session on/);
	expect(vault.trail()).toHaveLength(before);
	asked.mockReturnValue(true);
	expect(await record(ends(at.closed, on))).toBeNull();
	expect(asked).toHaveBeenLastCalledWith(expect.stringContaining('Record it so?'));
	expect(vault.trail()).toHaveLength(before + 1);
});
