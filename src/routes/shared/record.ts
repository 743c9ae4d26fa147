import { steps } from '$lib/catalog';
import type { Change, Outcome } from '$lib/domain/records';
import type { Context, Step } from '$lib/domain/rules';
import { dayDoubts, takenBack, withArrivals, withNews, withNotes } from '$lib/domain/recording';
import { say } from '$lib/ui/toast.svelte';
import { vault, VaultError, type EntryKey, type Part, type TrailEntry } from '$lib/vault';
import { facts } from './case/facts.svelte';
import { heardThen } from './heard-then';
import { onPaper } from './letters/on-paper';
import { shown, shownIn } from './people/names.svelte';

/** Saves what was done and says so, with *Undo*. Gives the sentence why it is not saved; `null`: it is, or there was nothing to record. */
export async function record(change: Change | null, said?: string): Promise<string | null> {
	if (change === null) return null;
	const saved = await kept(change);
	if (typeof saved === 'string') return saved;
	say(said ?? `${hidden(saved.act)}.`, () => takeBack(saved.key));
	return null;
}

/** What was done, as it may stand on the screen now. */
export const hidden = (act: string): string =>
	shownIn(act, [...vault.all('recipient'), ...vault.all('client')]);

/** The one door of all changes: saves it, and says nothing. Gives the sentence why it is not saved. */
export async function kept(change: Change): Promise<string | { key: EntryKey; act: string }> {
	try {
		const { context, cases, everybody } = facts;
		const papers = context ? await onPaper(change) : change;
		if (typeof papers === 'string') return papers;
		const arrived = withArrivals(papers, everybody);
		const noted = context ? withNotes(arrived, cases, context, steps) : arrived;
		const odd = context && oddDays(noted, context);
		if (odd) return odd;
		const asItWas = context ? await heardThen(noted, context) : () => null;
		if (typeof asItWas === 'string') return asItWas;
		const whole = withNews(noted, everybody, asItWas);
		return { ...(await vault.commit(whole)), act: whole.act };
	} catch (refusal) {
		return sentence(refusal);
	}
}

/** Why days of it cannot be; what only seems so is asked. `null`: they can. */
function oddDays(change: Change, context: Context): string | null {
	const doubts = dayDoubts(change, facts.everybody, context);
	const never = doubts.filter((each) => each.never);
	const [first, ...others] = never.length > 0 ? never : doubts;
	if (!first) return null;
	const name = change.subject || !first.clientId ? '' : vault.one('client', first.clientId)?.name;
	const more = others.length > 0 ? ` (and ${others.length} more like this)` : '';
	const words = `${name ? `${shown(name)}: ` : ''}${first.words}${more}`;
	if (never.length > 0) return words;
	return confirm(`${words}\n\nRecord it so?`) ? null : `Not recorded. ${words}`;
}

/**
 * Undoes one entry of the trail, and says what stays since it changed later, or why it cannot be undone: then `false`.
 * `again`: that entry is itself an undo, so that the same is done again; `named`: what is undone, to be said.
 */
export function takeBack(key: EntryKey, again = false, named = ''): Promise<boolean> {
	return undoing(key, async () => {
		const { kept, undone } = await vault.undo(key);
		const did = !undone
			? 'Nothing is undone.'
			: again
				? 'Done again.'
				: `Undone${named && ': '}${named}.`;
		const stays = kept.length > 0 ? ` It stays, since it changed later: ${kept.join(', ')}.` : '';
		const by = vault.trail().find(({ undoes }) => undoes?.n === key.n && undoes.dev === key.dev);
		const back = undone && by ? () => takeBack(by.key, !again) : null;
		say(`${did}${stays}`, back, again ? 'Undo' : 'Redo');
	});
}

/** Whether it was done; says why not. */
async function undoing(key: EntryKey, act: () => Promise<void>): Promise<boolean> {
	if (isLeft(key)) return false;
	try {
		await act();
		return true;
	} catch (refusal) {
		say(sentence(refusal));
		return false;
	}
}

/** Says so where it closed a file after which a new ending began. */
function isLeft(key: EntryKey): boolean {
	const left = facts.cases.flatMap(({ earlier }) =>
		earlier.map(({ id }) => vault.trail(id).at(-1))
	);
	const is = left.some((closing) => closing?.key.n === key.n && closing.key.dev === key.dev);
	if (is) say('The file was opened again since: undo that first.');
	return is;
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
	await partTaken(press.key, { act, subject, id });
}

/** Takes back what was recorded for many, of this client alone. `false`: nothing was, or it cannot be. */
export function takeBackOf({ key, act }: TrailEntry, subject: string): Promise<boolean> {
	return undoing(key, () => partTaken(key, { act: `Taken back: ${act}`, subject }));
}

async function partTaken(key: EntryKey, part: Part): Promise<void> {
	await vault.undo(key, part);
	const [taken] = vault.trail(part.id ?? part.subject);
	say(`${hidden(part.act)}.`, taken && (() => takeBack(taken.key)));
}
