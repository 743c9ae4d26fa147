/** A day that cannot be is refused before anything is saved; what only seems so is recorded once it was said to be so. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleChanges } from '$lib/catalog/sample';
import { steps } from '$lib/catalog';
import { clock, now } from '$lib/clock';
import { addDays, type Day } from '$lib/domain/days/day';
import {
	callsForMany,
	fileClosed,
	lettersGiven,
	newEndingBegun,
	outcomeRecorded
} from '$lib/domain/recording';
import { milestones as at } from '$lib/domain/rules/milestones';
import { newId, vault } from '$lib/vault';
import { letters } from '$lib/catalog/letters';
import { whoGets } from '$lib/domain/letters/mailing';
import { facts } from './case/facts.svelte';
import { record, takeBack, takeBackOf, withdraw } from './record';
import { outcome } from '$tests/support/domain/cases';

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
	expect(refused).toMatch(
		/^Therapy began on .*Enter another day, or correct the start date under Edit/
	);
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

describe('a step that is taken back', () => {
	const notices = letters.filter(({ step }) => step === at.letter);
	const letter = steps.find(({ id }) => id === at.letter)!;
	const printing = { happenedOn: clock.today, layoutVersion: 1, fontVersion: '1' };
	const sealed = {
		trackingNumber: null,
		sha256: 'a'.repeat(64),
		holds: { carries: [], named: [] }
	};

	/** Notices are handed to some who have none; gives the first of them. */
	async function given(people: number) {
		const none = facts.cases.filter(
			({ client, letters: sent }) =>
				client.startedOn && sent.every(({ recordedInError }) => recordedInError !== null)
		);
		const goes = whoGets(none, notices, facts.context!).goes.filter(
			({ addressee }) => !addressee.recipient
		);
		const some = goes
			.slice(0, people)
			.map((going) => ({ ...going, ...sealed, way: 'byHand' as const }));
		await vault.commit(lettersGiven(some, printing, { newId, region: 'US' }));
		return some.map(({ addressee }) => addressee.case.client.id);
	}

	const of = (id: string) => facts.person(id)!;
	const stands = (id: string) =>
		of(id).case.letters.filter(({ recordedInError }) => recordedInError === null).length;

	it('takes the letter back that its press recorded, and the proof, for this client alone', async () => {
		const [one, other] = await given(2);
		expect([stands(one!), of(one!).situation.doneOn(at.proof)]).toEqual([1, clock.today]);
		await withdraw(of(one!).situation.ended(at.letter)!, letter);
		expect([stands(one!), of(one!).situation.ended(at.letter)]).toEqual([0, null]);
		expect(of(one!).situation.ended(at.proof)).toBeNull();
		expect([stands(other!), of(other!).situation.doneOn(at.letter)]).toEqual([1, clock.today]);
		expect(vault.trail(one!)[0]?.act).toMatch(/^Taken back: /);
	});

	it('comes back whole with one undo of it', async () => {
		const [one] = await given(1);
		await withdraw(of(one!).situation.ended(at.letter)!, letter);
		await vault.undo(vault.trail(one!)[0]!.key);
		expect([stands(one!), of(one!).situation.doneOn(at.proof)]).toEqual([1, clock.today]);
	});

	it('goes itself, whatever was said of it since', async () => {
		const { client } = own();
		const { id, ...fields } = outcome('consult', { id: newId(), clientId: client.id });
		await vault.commit({
			act: 'Asked',
			subject: client.id,
			ops: [{ op: 'add', type: 'outcome', id, fields }]
		});
		const said = { op: 'set', type: 'outcome', id, fields: { who: 'Dr Fern' } } as const;
		await vault.commit({ act: 'With whom', subject: client.id, ops: [said] });
		await withdraw(
			vault.one('outcome', id)!,
			steps.find((each) => each.id === 'consult')!
		);
		expect(vault.one('outcome', id)).toBeNull();
	});
});

describe('what was recorded for many', () => {
	const stands = (id: string) => facts.person(id)!.case.contacts.length;
	async function called() {
		const [one, other] = facts.cases.slice(0, 2).map(({ client }) => client);
		const call = { happenedOn: clock.today, result: 'noAnswer' } as const;
		await record(callsForMany([one!, other!], call, { newId, region: 'US' })!);
		return [one!.id, other!.id] as const;
	}

	it('is told to each as done for them, and to nobody how many they were', async () => {
		const [one, other] = await called();
		for (const id of [one, other])
			expect(vault.trail(id)[0]?.act).toMatch(/^Called on [^:]*, nobody answered$/);
		expect(vault.trail()[0]?.act).toMatch(/: 2 clients$/);
	});

	it('is taken back of one alone, which the trail of that one says, and comes back', async () => {
		const [one, other] = await called();
		const [before, others] = [stands(one), stands(other)];
		const [batch] = vault.trail(one);
		await takeBackOf(batch!, one);
		expect([stands(one), stands(other)]).toEqual([before - 1, others]);
		const [taken] = vault.trail(one);
		expect(taken).toMatchObject({ act: `Taken back: ${batch!.act}`, takes: batch!.key });
		expect(vault.trail(other)[0]?.key).toEqual(batch!.key);
		expect(await takeBackOf(batch!, one)).toBe(false);
		expect(vault.trail(one)[0]?.key).toEqual(taken!.key);
		await takeBack(taken!.key);
		expect(stands(one)).toBe(before);
	});

	it('is taken back of all the others once it was of one', async () => {
		const [one, other] = await called();
		const [before, others] = [stands(one), stands(other)];
		const [batch] = vault.trail(one);
		await takeBackOf(batch!, one);
		await takeBack(batch!.key);
		expect([stands(one), stands(other)]).toEqual([before - 1, others - 1]);
		expect(vault.trail(other)[0]?.act).toMatch(/^Undone: Called on [^:]*, nobody answered$/);
	});
});

it('a closing is undone only once the file that was opened again since is closed anew', async () => {
	const { client } = facts.cases.find(
		(each) => !each.outcomes.some(({ step }) => step === at.closed)
	)!;
	const of = { client, path: facts.person(client.id)!.path, newId, region: 'US' } as const;
	const known = { sessionCount: 31, statusAtEnd: 'partly', riskAtEnd: null } as const;
	vi.spyOn(window, 'confirm').mockReturnValue(true);
	await record(fileClosed(of, known, clock.today));
	const [closed] = vault.trail(client.id);
	const { outcomes } = facts.person(client.id)!.case;
	await record(newEndingBegun({ client, outcomes }, clock.today, 'They came back', 'US')!);
	const [again] = vault.trail(client.id);
	await takeBack(closed!.key);
	expect(vault.trail(client.id)[0]?.key).toEqual(again!.key);
	expect(facts.person(client.id)!.case.earlier).toHaveLength(1);
	await takeBack(again!.key);
	await takeBack(closed!.key);
	const { case: own } = facts.person(client.id)!;
	expect([own.earlier.length, own.outcomes.some(({ step: id }) => id === at.closed)]).toEqual([
		0,
		false
	]);
});
