/** What stands after changes were undone and done again in any order, held against a little model of it. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	addClient,
	aLetter,
	anOutcome,
	change,
	openVault,
	PASSPHRASE,
	setClient
} from '$tests/support/vault/vault';
import { answerSaveDialog } from '$tests/support/vault/save-dialog';
import type { Op } from '$lib/domain/records/change';
import type { EntryKey, Vault } from '$lib/vault/api';

const closing: Op = {
	op: 'add',
	type: 'outcome',
	id: 'o1',
	fields: { ...anOutcome('c1'), step: 'close-file' }
};
const opened: Op = { op: 'del', type: 'outcome', id: 'o1' };

/** What was said, line by line, and which line strikes which. */
class Sheet {
	readonly lines: { says: string | null; strikes: number | null }[] = [];

	stands(at: number): boolean {
		return !this.lines.some(({ strikes }, by) => strikes === at && this.stands(by));
	}

	get value(): string {
		const said = this.lines.filter(({ says }, at) => says !== null && this.stands(at));
		return said.at(-1)?.says ?? 'first';
	}
}

async function joinedToAnother(vault: Vault): Promise<void> {
	const written = answerSaveDialog();
	await vault.backup();
	await vault.restore(await vault.openBackup(await written(), { passphrase: PASSPHRASE }));
	await vault.unlock({ passphrase: PASSPHRASE });
}

type Act = { say: string } | { undo: number } | 'other device' | 'locked';

const act = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ say: fc.constantFrom('a', 'b', 'c', 'd', 'e') }) },
	{ weight: 6, arbitrary: fc.record({ undo: fc.nat(30) }) },
	{ weight: 1, arbitrary: fc.constantFrom<Act[]>('other device', 'locked') }
);

it('a field holds what the newest entry says that stands, in whatever order they are undone and done again', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 16, size: 'max' }), async (acts) => {
			const { vault } = await openVault();
			await vault.commit(change('Added', addClient('c1', { city: 'first' })));
			const sheet = new Sheet();
			const keys: EntryKey[] = [];
			for (const each of acts) {
				if (each === 'other device') await joinedToAnother(vault);
				else if (each === 'locked') {
					await vault.lock();
					await vault.unlock({ passphrase: PASSPHRASE });
				} else if ('say' in each) {
					keys.push((await vault.commit(change('Said', setClient('c1', { city: each.say })))).key);
					sheet.lines.push({ says: each.say, strikes: null });
				} else {
					const standing = keys.flatMap((_, at) => (sheet.stands(at) ? [at] : []));
					const at = standing[each.undo % standing.length];
					if (at === undefined) continue;
					await vault.undo(keys[at]!);
					keys.push(vault.trail()[0]!.key);
					sheet.lines.push({ says: null, strikes: at });
				}
				expect(vault.one('client', 'c1')?.city).toBe(sheet.value);
			}
		}),
		{ numRuns: 20 }
	);
}, 120_000);

it('a file that was closed and opened again is open once both are undone, whichever first', async () => {
	for (const order of [
		[0, 1],
		[1, 0]
	]) {
		const { vault } = await openVault();
		await vault.commit(change('Added', addClient('c1')));
		const closed = {
			act: 'Closed',
			subject: 'c1',
			ops: [setClient('c1', { sessionCount: 9 }), closing]
		};
		const keys = [await vault.commit(closed), await vault.commit(change('Opened again', opened))];
		for (const at of order) await vault.undo(keys[at]!.key);
		expect(vault.all('outcome')).toEqual([]);
		expect(vault.one('client', 'c1')?.sessionCount).toBeNull();
	}
});

it('a file that was opened again for a new ending is open once both are undone', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1')));
	const closed = await vault.commit({
		act: 'Closed',
		subject: 'c1',
		ops: [setClient('c1', { sessionCount: 9 }), closing]
	});
	const reopenedOn = anOutcome('c1').happenedOn;
	const again = await vault.commit(
		change('Opened again', { op: 'set', type: 'outcome', id: 'o1', fields: { reopenedOn } })
	);
	await vault.undo(closed.key);
	await vault.undo(again.key);
	expect(vault.all('outcome')).toEqual([]);
});

it('a closing that is done again closes the file, and stays away while its opening stands', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1')));
	const closed = await vault.commit(change('Closed', closing));
	const again = await vault.commit(change('Opened again', opened));
	await vault.undo(closed.key);
	await vault.undo(vault.trail()[0]!.key);
	expect(vault.trail()[0]?.act).toBe('Done again: Closed');
	expect(vault.all('outcome')).toEqual([]);
	await vault.undo(again.key);
	expect(vault.all('outcome').map(({ id }) => id)).toEqual(['o1']);
});

it('an entry that was undone is struck, though a later one says the field', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1', { city: 'Bend' })));
	const { key } = await vault.commit(change('Moved', setClient('c1', { city: 'Rome' })));
	await vault.commit(change('Moved on', setClient('c1', { city: 'Oslo' })));
	expect(await vault.undo(key)).toEqual({ kept: ['city'], undone: false });
	expect(vault.trail('c1').find(({ act: said }) => said === 'Moved')?.undoneBy).not.toBeNull();
	await expect(vault.undo(key)).rejects.toMatchObject({ code: 'invalid' });
});

it('what was recorded of the practice comes back as what of a client does', async () => {
	const { vault } = await openVault();
	const day = (on: string): Op => ({
		op: 'set',
		type: 'taskDay',
		id: 'd1',
		fields: { on: on as never }
	});
	const fields = { task: 'notify-payers', on: '2027-01-01' as never, because: 'The contract' };
	await vault.commit(change('Set', { op: 'add', type: 'taskDay', id: 'd1', fields } as Op));
	const one = await vault.commit(change('Moved', day('2027-02-02')));
	const two = await vault.commit(change('Moved', day('2027-03-03')));
	await vault.undo(one.key);
	await vault.undo(two.key);
	expect(vault.one('taskDay', 'd1')?.on).toBe('2027-01-01');
});

it('an import of which one was worked on goes wholly once that work is undone too', async () => {
	const { vault } = await openVault();
	const { key } = await vault.commit(change('Imported', addClient('Ann'), addClient('Ben')));
	const moved = await vault.commit(change('Moved', setClient('Ben', { city: 'Rome' })));
	await vault.undo(key);
	expect(vault.all('client').map(({ id }) => id)).toEqual(['Ben']);
	const deleted = await vault.commit(change('Deleted', { op: 'del', type: 'client', id: 'Ben' }));
	await vault.undo(deleted.key);
	expect(vault.one('client', 'Ben')?.city).toBe('Rome');
	await vault.undo(moved.key);
	expect(vault.all('client')).toEqual([]);
});

it('an entry all of whose records stay is not struck', async () => {
	const { vault } = await openVault();
	const { key } = await vault.commit(change('Added', addClient('Ann', { name: 'Ann' })));
	await vault.commit(change('Moved', setClient('Ann', { city: 'Rome' })));
	expect(await vault.undo(key)).toEqual({ kept: ['Ann'], undone: false });
	expect(vault.trail().map(({ act: said }) => said)).toEqual(['Moved', 'Added']);
});

it('a letter that was undone stays recorded in error once what was said of it since is undone', async () => {
	const { vault } = await freshLetter();
	const [error, added] = vault.trail();
	await vault.undo(added!.key);
	await vault.undo(error!.key);
	expect(vault.one('letter', 'l1')?.recordedInError).toBe('Taken back with undo');
	await vault.undo(vault.trail().find(({ act: said }) => said === 'Undone: Sent')!.key);
	expect(vault.one('letter', 'l1')?.recordedInError).toBeNull();
});

async function freshLetter() {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1')));
	await vault.commit(
		change('Sent', { op: 'add', type: 'letter', id: 'l1', fields: aLetter('c1') })
	);
	const error = { recordedInError: 'Twice' };
	await vault.commit(change('In error', { op: 'set', type: 'letter', id: 'l1', fields: error }));
	return { vault };
}
