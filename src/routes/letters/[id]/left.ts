import type { LeftLetter } from '$lib/domain/recording';
import type { SentLetter } from '$lib/domain/records';
import { facts } from '$routes/shared/case/facts.svelte';

/** A recorded letter on the path of its client as it stands now. */
export function leftLetter(
	sent: SentLetter,
	templates: readonly { id: string; step: string | null }[]
): LeftLetter {
	const step = templates.find(({ id }) => id === sent.letter)?.step ?? null;
	return { letter: sent, step, person: sent.clientId ? facts.person(sent.clientId) : null };
}
