/** The words of the practice plan for what the records and the catalog hold. */
import { shortDay, type Day, type Region } from '$lib/domain/days/day';
import { askedSince } from '$lib/domain/days/source';
import type { TaskItem } from '$lib/domain/practice/practice-plan';
import type { TaskOutcome } from '$lib/domain/records';
import type { Task } from '$lib/domain/rules';
import { outcomes, states } from '$routes/shared/people/words';

export type TaskKind = TaskOutcome['outcome'];

export function stateWord({ outcome, settled, state, due }: TaskItem): string {
	if (outcome) return outcomes[outcome.outcome];
	if (settled !== null) return 'Done, by the record';
	return state === 'later' && due === null ? 'Open' : states[state];
}

/** When it ended, else by when it is due; `null`: no day stands beside it. */
function dayOf({ outcome, settled, due }: TaskItem): Day | null {
	if (outcome) return outcome.happenedOn;
	return settled === null ? (due?.on ?? null) : null;
}

/** “Mar 20, 2027, your day”, to stand beside the title; empty: no day. */
export function dayWords(item: TaskItem, region: Region): string {
	const on = dayOf(item);
	if (on === null) return '';
	const isOwn = item.own !== null && item.outcome === null;
	return isOwn ? `${shortDay(on, region)}, your day` : shortDay(on, region);
}

/** Who asks for it, as a sentence. */
export function askedWords({ asked: { how, by }, source }: Pick<Task, 'asked' | 'source'>): string {
	const words: Record<typeof how, string> = {
		required: `Required by ${by}.`,
		inPlaces: `Required in some places, else recommended: ${by}.`,
		recommended: `Recommended by ${by}.`,
		unsure: `${askedSince(source)}, so no date is set: ask your ${by}.`
	};
	return words[how];
}
