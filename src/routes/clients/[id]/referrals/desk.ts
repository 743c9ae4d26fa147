import type { Day } from '$lib/domain/days/day';
import type { Change } from '$lib/domain/records';
import type { Referred } from '$lib/domain/recording';
import type { Situation } from '$lib/domain/rules';
import type { Recording } from '$routes/shared/case/recording.svelte';

/** What every part of the panel works with. */
export type Desk = {
	of: Referred;
	situation: Situation;
	/** On which it happened. */
	day: Recording;
	/** Records what is made of that day. Gives the sentence why it is not saved; `null`: it is. */
	save: (make: (on: Day) => Change | null) => Promise<string | null>;
};
