/** The list is read on November 22, 2026. */
import { expect, it } from 'vitest';
import { around, draftsOf } from '$tests/support/import';

it.each([
	['2026-11-20,2026-11-21', ['nextPast']],
	['2026-11-20,2026-11-22', []],
	['2026-11-20,2026-11-19', ['nextPast']]
])('seen and next seen on %s is named where that is past', async (days, kinds) => {
	const [draft] = await draftsOf(`Name,Last seen,Next appointment\nAna Lee,${days}\n`);
	expect(draft?.doubts.map(({ kind }) => kind)).toEqual(kinds);
});

it.each([
	['Discharged 3/2024', 'Status in their list: Discharged 3/2024'],
	['Discharged', ''],
	['Active client', '']
])('the status “%s” is noted as “%s”', async (word, note) => {
	const [draft] = await draftsOf(`Name,Status\nAna Lee,${word}\nBo Kim,Active\n`);
	expect(draft?.fields.notes).toBe(note);
});

it('a status beside notes that have no more room is kept, and the notes are cut', async () => {
	const list = `Name,Status,Hobby\nAna Lee,Discharged 3/2024,${'x'.repeat(30_000)}\n`;
	const [draft] = await draftsOf(list, {}, around, (match) => ({ ...match, keep: true }));
	expect(draft?.fields.notes).toMatch(/^Status in their list: Discharged 3\/2024\nHobby: x+/);
	expect(draft?.fields.notes.length).toBeLessThanOrEqual(20_000);
});
