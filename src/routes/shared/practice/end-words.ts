/** How the screens call the day on which the practice closes, or on which the therapist leaves one that goes on. */
import { reasons } from '$lib/catalog';
import type { Practice } from '$lib/domain/records';
import { kindOf, type Kind } from './answers';

const closing = {
	on: 'Closing on',
	ends: 'The practice closes on',
	day: 'closing day',
	ahead: 'Closing',
	past: 'Closed',
	none: 'No closing day yet',
	records: 'Records after the practice closes'
};

const leaving: typeof closing = {
	on: 'Leaving the practice on',
	ends: 'You leave the practice on',
	day: 'day you leave',
	ahead: 'Leaving the practice',
	past: 'Left the practice',
	none: 'No day of leaving yet',
	records: 'Records after you leave'
};

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
