/** Of what was told before the days moved it is asked whether they heard it as it was then. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleChanges } from '$lib/catalog/sample';
import { steps } from '$lib/catalog';
import { clock, now } from '$lib/clock';
import { addDays, type Day } from '$lib/domain/days/day';
import { clientEdited, outcomeRecorded } from '$lib/domain/recording';
import { milestones as at } from '$lib/domain/rules/milestones';
import { asking } from '$lib/ui/asking.svelte';
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

describe('what was told before the days moved, and is recorded after it', () => {
	const told = async (answer: RegExp | null, daysAgo: number) => {
		const saved = record(ends(at.toldAgain, addDays(clock.today, -daysAgo)));
		await vi.waitFor(() => expect(asking.open).not.toBeNull());
		const { open } = asking;
		open!.answer(open!.answers.find((each) => answer?.test(each)) ?? null);
		const fault = await saved;
		return { fault, open, said: facts.person(own().client.id)!.case.outcomes.at(-1)?.said };
	};

	it('is kept as it was then, as it is now, or not at all', async () => {
		const { client } = own();
		const was = facts.person(client.id)!.situation.lastSessionOn!;
		const now = addDays(was, -14);
		await record(clientEdited(client, { lastSessionOn: now, endingBegunOn: client.startedOn })!);
		await record(clientEdited(own().client, { lastSessionOn: addDays(now, -7) })!);
		const { open, said } = await told(/^As it was then/, 1);
		expect(open!.title).toMatch(/^What did they hear on /);
		expect(said?.lastSessionOn).not.toBe(addDays(now, -7));
		expect((await told(/^As it is now/, 2)).said?.lastSessionOn).toBe(addDays(now, -7));
		const before = vault.trail().length;
		expect((await told(null, 3)).fault).toBe('Nothing is recorded.');
		expect(vault.trail()).toHaveLength(before);
	});
});
