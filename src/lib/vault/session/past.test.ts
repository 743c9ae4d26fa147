/** What was recorded before is read back from the log, entry by entry. */
import { expect, it } from 'vitest';
import { addClient, change, openVault, setClient } from '$tests/support/vault/vault';
import { practice } from '$tests/support/domain/cases';
import { day } from '$lib/domain/days/day';

const { id, ...plan } = practice();
const moved = (on: string) =>
	change('Moved', { op: 'set', type: 'practice', id, fields: { lastSessionOn: day(on) } });

it('gives the plan and the client as they stood after each change of either, without what is undone', async () => {
	const { vault, clock } = await openVault();
	await vault.commit(change('Set up', { op: 'add', type: 'practice', id, fields: plan }));
	const added = await vault.commit(change('Added', addClient('c1'), addClient('c2')));
	clock.tick(1000);
	const first = await vault.commit(moved('2026-10-02'));
	await vault.commit(change('Other', setClient('c2', { name: 'Somebody else' })));
	const wrong = await vault.commit(moved('2026-09-04'));
	await vault.undo(wrong.key);
	clock.tick(1000);
	const own = await vault.commit(
		change('Own', setClient('c1', { lastSessionOn: day('2026-09-18') }))
	);
	const stood = (await vault.past('c1')).map((each) => [
		each.at,
		each.practice.lastSessionOn,
		each.client.lastSessionOn
	]);
	expect(stood).toEqual([
		[added.at, '2026-10-30', null],
		[first.at, '2026-10-02', null],
		[own.at, '2026-10-02', '2026-09-18']
	]);
});

it('gives the practice as it stood after each change of it, without what is undone', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Set up', { op: 'add', type: 'practice', id, fields: plan }));
	await vault.commit(change('Added', addClient('c1')));
	await vault.commit(moved('2026-10-02'));
	await vault.undo((await vault.commit(moved('2026-09-04'))).key);
	const stood = await vault.practicePast();
	expect(stood.map((each) => each.practice.lastSessionOn)).toEqual(['2026-10-30', '2026-10-02']);
});
