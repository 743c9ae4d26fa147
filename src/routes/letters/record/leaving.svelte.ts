import type { Going } from '$lib/domain/letters/mailing';
import { waysFor, type LetterWay } from '$routes/shared/letters/ways';

/** How one letter left, while the therapist still says it. */
export class Leaving {
	readonly going: Going;
	/** It left; a letter that did not waits for another day. */
	chosen = $state(false);
	/** `null`: nobody has said yet. */
	way: LetterWay | null = $state(null);
	/** Asked for certified post only. */
	trackingNumber = $state('');

	/** By which it may have gone. */
	readonly ways: readonly LetterWay[];

	constructor(going: Going, isFirstTelling = false) {
		this.going = going;
		this.ways = waysFor(going.addressee, { isFirstTelling });
	}

	/** Says that it left, and how, where it may have gone that way; else it stays as it is. */
	goBy(way: LetterWay | null): void {
		if (way !== null && !this.ways.includes(way)) return;
		this.way = way;
		this.chosen = way !== null;
	}
}
