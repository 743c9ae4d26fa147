import { dayAt } from '$lib/clock';
import type { Day } from '$lib/domain/days/day';
import type { Made } from '$lib/domain/letters/made';
import type { Going } from '$lib/domain/letters/mailing';
import { waysFor, type LetterWay } from '$routes/shared/letters/ways';

/** Which words are on the paper: the moment they were made; `otherwise`: none that are known here; `null`: nobody has said yet. */
export type Printed = Made['at'] | 'asItReadsNow' | 'otherwise' | null;

/** Whether it was made here, and if not, whether it may be older than the news it tells. */
type Origin = 'here' | 'elsewhere' | 'maybeBefore';

/** How one letter left, while the therapist still says it. */
export class Leaving {
	/** It left; a letter that did not waits for another day. */
	chosen = $state(false);
	/** `null`: nobody has said yet. */
	way: LetterWay | null = $state(null);
	/** Asked for certified mail only. */
	trackingNumber = $state('');

	/** By which it may have gone. */
	readonly ways: readonly LetterWay[];
	printed: Printed = $state(null);

	/** `made`: other words than it has now, of which one may be on the paper. */
	constructor(
		readonly going: Going,
		isFirstTelling = false,
		readonly made: readonly Made[] = [],
		readonly origin: Origin = 'here'
	) {
		this.ways = waysFor(going.addressee, { isFirstTelling });
		if (!this.isAsked) this.printed = 'asItReadsNow';
	}

	/** Which words are on the paper cannot be known here. */
	get isAsked(): boolean {
		return this.made.length > 0 || this.origin === 'maybeBefore';
	}

	/** The one made before that is on the paper; `null`: it reads as now, or nobody has said yet. */
	get madeOne(): Made | null {
		return this.made.find(({ at }) => at === this.printed) ?? null;
	}

	/** The letter as it stands on the paper that left. */
	get onPaper(): Going {
		if (this.printed === null) throw new Error('Nobody has said which letter is on paper.');
		if (!this.madeOne) return this.going;
		const { letter, says, kind } = this.madeOne;
		const { addressee, byHand } = this.going;
		const template = { ...this.going.template, ...kind, version: letter.version };
		return { addressee, template, letter, byHand, ...(says ? { says } : {}) };
	}

	/** Left before it was made, which cannot be. */
	leftBefore = (givenOn: Day): boolean => this.madeOne !== null && givenOn < dayAt(this.madeOne.at);

	/** The day that stands on it; `letterOn`: on those that read as now. */
	bears = (letterOn: Day): Day => this.madeOne?.bears ?? letterOn;

	/** Says that it left, and how, where it may have gone that way; else it stays as it is. */
	goBy(way: LetterWay | null): void {
		if (way !== null && !this.ways.includes(way)) return;
		this.way = way;
		this.chosen = way !== null;
	}
}
