import { steps } from '$lib/catalog';
import type { Change } from '$lib/domain/records/change';
import type { Outcome, Practice } from '$lib/domain/records';
import type { Step } from '$lib/domain/rules/step';
import { dayDoubts, takenBack, withNews, withNotes } from '$lib/domain/recording';
import { say } from '$lib/ui/toast.svelte';
import { vault, VaultError, type EntryKey } from '$lib/vault';
import { facts } from './case/facts.svelte';
import { shown } from './people/names.svelte';

/** Saves what was done and says so, with *Undo*. Gives the sentence why it is not saved; `null`: it is. */
export async function record(change: Change): Promise<string | null> {
	try {
		const { context, cases, everybody } = facts;
		const odd = context && oddDays(change, context.practice);
		if (odd) return odd;
		const noted = context ? withNotes(change, cases, context, steps) : change;
		const { key } = await vault.commit(withNews(noted, everybody));
		say(`${change.act}.`, async () => void (await takeBack(key)));
		return null;
	} catch (refusal) {
		return sentence(refusal);
	}
}

/** Why days of it cannot be; what only seems so is asked. `null`: they can. */
function oddDays(change: Change, practice: Practice): string | null {
	const doubts = dayDoubts(change, facts.everybody, practice);
	const never = doubts.filter((each) => each.never);
	const [first, ...others] = never.length > 0 ? never : doubts;
	if (!first) return null;
	const name = change.subject || !first.clientId ? '' : vault.one('client', first.clientId)?.name;
	const more = others.length > 0 ? ` (and ${others.length} more like this)` : '';
	const words = `${name ? `${shown(name)}: ` : ''}${first.words}${more}`;
	if (never.length > 0) return words;
	return confirm(`${words}\n\nRecord it so?`) ? null : `Not recorded. ${words}`;
}

/** Undoes one entry of the trail, and says what stays since it changed later, or why it cannot be undone: then `false`. */
export async function takeBack(key: EntryKey): Promise<boolean> {
	try {
		const { kept } = await vault.undo(key);
		say(
			kept.length > 0 ? `Undone. It stays, since it changed later: ${kept.join(', ')}.` : 'Undone.'
		);
		return true;
	} catch (refusal) {
		say(sentence(refusal));
		return false;
	}
}

function sentence(refusal: unknown): string {
	if (!(refusal instanceof VaultError)) throw refusal;
	return refusal.message;
}

/** Takes back how a step ended, with all that the same press recorded of the client, such as the letter that left. */
export async function withdraw(outcome: Outcome, step: Step): Promise<void> {
	const act = takenBack(outcome, step, facts.region);
	const { id, clientId: subject } = outcome;
	const press = vault.trail(id).at(-1);
	if (!press || press.undoneBy) {
		await record({ act, subject, ops: [{ op: 'del', type: 'outcome', id }] });
		return;
	}
	await vault.undo(press.key, { act, subject, id });
	const [taken] = vault.trail(id);
	say(`${act}.`, taken && (() => takeBack(taken.key)));
}
