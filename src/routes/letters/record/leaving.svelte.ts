import type { Going } from '$lib/domain/letters/mailing';
import { waysFor, type LetterWay } from '$routes/shared/letters/ways';

/** How one letter left, while the therapist still says it. */
export class Leaving {
	readonly going: Going;
	/** It left with the others; a letter that did not waits for another day. */
	chosen = $state(true);
	/** By hand where it may not go by post; `null`: nobody has said yet. */
	way: LetterWay | null = $state(null);
	/** Asked for certified post only. */
	trackingNumber = $state('');

	/** By which it may have gone. */
	readonly ways: readonly LetterWay[];

	constructor(going: Going, isFirstTelling = false) {
		this.going = going;
		if (going.byHand) this.way = 'byHand';
		this.ways = waysFor(going.addressee, { isFirstTelling });
	}

	/** Takes the way where the person agreed to it, else stays as it is. */
	goBy(way: LetterWay): void {
		if (this.ways.includes(way)) this.way = way;
	}
}
