/** The vault against a plain model of it: whatever happens in whatever order, both hold the same. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '$lib/vault/log/clean';
import {
	addClient,
	change,
	freshVault,
	openVault,
	PASSPHRASE,
	setClient
} from '$tests/support/vault/vault';
import { answerSaveDialog } from '$tests/support/vault/save-dialog';

type Person = { id: string; name: string; city: string };
type World = Awaited<ReturnType<typeof openVault>> & {
	people: Person[];
	/** As it was before the newest entry of the trail. */
	before: Person[];
	added: number;
};
type Step = (world: World) => Promise<void>;

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(cleanText);
const which = fc.nat(20);

const steps: fc.Arbitrary<[string, Step]>[] = [
	named('add', text, (name) => async (world) => {
		const id = `c${world.added++}`;
		await world.vault.commit(change('Added', addClient(id, { name, city: '' })));
		now(world, [...world.people, { id, name, city: '' }]);
	}),
	named('rename', fc.tuple(which, text), ([at, name]) => edit(at, { name })),
	named('move', fc.tuple(which, text), ([at, city]) => edit(at, { city })),
	named('delete', which, (at) => async (world) => {
		const person = world.people[at % world.people.length];
		if (!person) return;
		await world.vault.commit(change('Deleted', { op: 'del', type: 'client', id: person.id }));
		now(
			world,
			world.people.filter((each) => each !== person)
		);
	}),
	named('undo', fc.constant(null), () => async (world) => {
		const newest = world.vault.trail()[0];
		if (!newest) return;
		await world.vault.undo(newest.key);
		now(world, world.before);
	}),
	named('lock and unlock', fc.constant(null), () => async ({ vault }) => {
		await vault.lock();
		await openAgain(vault);
	}),
	named('go to another tab', fc.constant(null), () => async (world) => {
		const { vault } = await freshVault(world.prefix, world.clock);
		await vault.useHere();
		await openAgain(vault);
		world.vault = vault;
	}),
	named('back up and restore', fc.constant(null), () => async ({ vault }) => {
		const written = answerSaveDialog();
		await vault.backup();
		await vault.restore(await vault.openBackup(await written(), { passphrase: PASSPHRASE }));
	}),
	named(
		'the clock is set back',
		fc.integer({ min: -1e9, max: 5000 }),
		(ms) =>
			async ({ clock }) => {
				clock.tick(ms);
			}
	)
];

it('holds what the model holds', async () => {
	const story = fc.array(fc.oneof(...steps), { minLength: 10, maxLength: 25, size: 'max' });
	await fc.assert(
		fc.asyncProperty(story, async (acts) => {
			const world: World = { ...(await openVault()), people: [], before: [], added: 0 };
			for (const [name, act] of acts) {
				await act(world);
				const held = world.vault.all('client').map(({ id, name, city }) => ({ id, name, city }));
				expect(held, name).toEqual(world.people);
			}
		}),
		{ numRuns: 8 }
	);
}, 60_000);

function named<T>(
	name: string,
	values: fc.Arbitrary<T>,
	step: (value: T) => Step
): fc.Arbitrary<[string, Step]> {
	return values.map((value) => [fc.stringify([name, value]), step(value)]);
}

function edit(at: number, fields: Partial<Person>): Step {
	return async (world) => {
		const person = world.people[at % world.people.length];
		if (!person) return;
		await world.vault.commit(change('Edited', setClient(person.id, fields)));
		now(
			world,
			world.people.map((each) => (each === person ? { ...each, ...fields } : each))
		);
	};
}

function now(world: World, people: Person[]): void {
	world.before = world.people;
	world.people = people;
}

async function openAgain(vault: World['vault']): Promise<void> {
	const entries = vault.figures.entries;
	await vault.unlock({ passphrase: PASSPHRASE });
	await expect.poll(() => vault.trail().length).toBe(entries);
}
