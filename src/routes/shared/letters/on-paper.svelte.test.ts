/** A letter that was made here and is recorded on somebody's page: which one left is asked, and that one is kept. */
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { steps } from '$lib/catalog';
import { letters } from '$lib/catalog/letters';
import { sampleChanges } from '$lib/catalog/sample';
import { clock, now } from '$lib/clock';
import { addDays } from '$lib/domain/days/day';
import { whoGets } from '$lib/domain/letters/mailing';
import { clientEdited, outcomeRecorded } from '$lib/domain/recording';
import { milestones as at } from '$lib/domain/rules/milestones';
import { asking } from '$lib/ui/asking.svelte';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { record } from '$routes/shared/record';
import { keepMade } from './made-before';

const notices = letters.filter(({ step }) => step === at.letter);
const letter = steps.find(({ id }) => id === at.letter)!;

beforeEach(async () => {
	await vault.start({ now });
	await vault.openSample(sampleChanges(clock.today, newId));
	vi.spyOn(window, 'confirm').mockReturnValue(true);
});

afterAll(() => vault.leaveSample());

/** Somebody whose notice was made here and has not been recorded. */
async function made() {
	const { goes } = whoGets(facts.cases, notices, facts.context!);
	const going = goes.find(({ addressee }) => !addressee.recipient)!;
	const { client } = going.addressee.case;
	await keepMade(client.id, clock.today, going);
	return { going, id: client.id };
}

const of = (id: string) => facts.person(id)!;

async function handedOver(id: string, answer: RegExp | null) {
	const how = { outcome: 'done', happenedOn: clock.today, way: 'byHand' } as const;
	const saved = record(outcomeRecorded(of(id).case.client, letter, how, newId(), 'US'));
	await vi.waitFor(() => expect(asking.open).not.toBeNull());
	const { open } = asking;
	open!.answer(open!.answers.find((each) => answer?.test(each)) ?? null);
	return { open: open!, fault: await saved };
}

it('is kept with the days that stand on it, though they have moved since', async () => {
	const { going, id } = await made();
	const was = of(id).situation.lastSessionOn!;
	await record(clientEdited(of(id).case.client, { lastSessionOn: addDays(was, -7) })!);
	const { open, fault } = await handedOver(id, /^As made here/);
	expect(fault).toBeNull();
	expect(open.title).toMatch(/^Which letter is on .*’s paper\?$/);
	const kept = of(id).case.letters.at(-1)!;
	expect(kept).toMatchObject({ frozen: JSON.stringify(going.letter), way: 'byHand' });
	expect(of(id).case.outcomes.at(-1)).toMatchObject({
		step: at.letter,
		said: { lastSessionOn: was, letterId: kept.id }
	});
	expect(of(id).situation.known.reads).toBe('anotherDay');
});

it('is not kept where another one left, of which it is asked what it says', async () => {
	const { id } = await made();
	const was = of(id).situation.lastSessionOn!;
	await record(clientEdited(of(id).case.client, { lastSessionOn: addDays(was, -7) })!);
	const how = { outcome: 'done', happenedOn: clock.today, way: 'byHand' } as const;
	const saved = record(outcomeRecorded(of(id).case.client, letter, how, newId(), 'US'));
	await vi.waitFor(() => expect(asking.open?.title).toMatch(/^Which letter/));
	asking.open!.answer('Another one, not made here');
	await vi.waitFor(() => expect(asking.open?.title).toMatch(/^What is on the letter of/));
	asking.open!.answer(asking.open!.answers.find((each) => each.startsWith('As it was before'))!);
	expect(await saved).toBeNull();
	expect(of(id).case.letters).toHaveLength(0);
	expect(of(id).case.outcomes.at(-1)?.said?.lastSessionOn).toBe(was);
});

it('records nothing where nobody says which', async () => {
	const { id } = await made();
	const before = vault.trail().length;
	expect((await handedOver(id, null)).fault).toBe('Nothing is recorded.');
	expect(vault.trail()).toHaveLength(before);
});
