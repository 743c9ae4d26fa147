/** How the screens call the day on which the practice closes, or on which the therapist leaves one that goes on. */
import { reasons } from '$lib/catalog';
import type { Practice } from '$lib/domain/records';
import { kindOf, type Kind } from './answers';
import endings from './end-words.json';

const { closing, leaving } = endings;

const words: Record<Kind, typeof closing | null> = {
	closing,
	colleague: closing,
	leaving,
	leave: null,
	open: null
};

/** `null`: the therapist comes back, or stays. */
export function endWords({ reason }: Pick<Practice, 'reason'>): typeof closing | null {
	return words[kindOf(reasons.find(({ id }) => id === reason))];
}
