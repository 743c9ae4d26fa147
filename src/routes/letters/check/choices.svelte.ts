import { clock } from '$lib/clock';
import type { Day } from '$lib/domain/days/day';
import type { Output } from '$routes/letters/make/output';

/** What the therapist chose for a mailing: it stays when they come back to the check. */
export class Choices {
	/** Ids of the clients chosen by name. */
	picked = $state.raw<readonly string[]>([]);
	/** The day that stands on the letters. */
	letterOn = $state<Day>(clock.today);
	output = $state<Output>('file');
	/** Id of whoever's letter is in sight; `null`: the first. */
	reading = $state<string | null>(null);
}
