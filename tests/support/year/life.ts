/** A year in one practice: each working day a few things happen, by chance, and are recorded in the app and in the list. */
import { addDays, day, type Day } from '$lib/domain/days/day';
import type { Change } from '$lib/domain/records/change';
import { EventList, newsBy, type Deed, type Happened } from './list';
import { Office } from './office';

export const begins = day('2026-01-05');

export class Life {
	readonly office = new Office(begins);
	readonly list = new EventList();
	/** What happened of each kind, undone things too. */
	readonly tally = new Map<string, number>();
	readonly ids: string[] = [];
	private state: number;

	constructor(readonly seed: number) {
		this.state = seed * 2654435761;
	}

	get today(): Day {
		return this.office.today;
	}

	/** From 0 up to, not including, 1. */
	random(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	chance(share: number): boolean {
		return this.random() < share;
	}

	pick<T>(some: readonly T[]): T {
		return some[Math.floor(this.random() * some.length)]!;
	}

	upTo(most: number): number {
		return Math.floor(this.random() * (most + 1));
	}

	ahead(days: number): Day {
		return addDays(this.today, days);
	}

	/** Today or up to two days ago, never before what was last recorded of them or planned: what it was about is then what held. */
	lately(id: string): Day {
		const on = this.ahead(-this.upTo(2));
		const since = this.list
			.of(id)
			.reduce((last, each) => (each.recorded > last ? each.recorded : last), '');
		return on < since ? this.today : on;
	}

	/** Records it in the app, and writes it into the list. */
	happened(
		change: Change | null,
		deed: Deed,
		who: readonly string[],
		on: string = this.today
	): boolean {
		if (change === null || change.ops.length === 0) return false;
		const entry = this.office.commit(change);
		this.list.add(deed, { who, on, recorded: this.today, entry });
		this.tally.set(deed.kind, (this.tally.get(deed.kind) ?? 0) + 1);
		return true;
	}

	/** Takes back the newest thing, as a slip of the hand is. */
	undo(happened: Happened): string[] {
		this.tally.set('undone', (this.tally.get('undone') ?? 0) + 1);
		this.list.strike(happened);
		return this.office.undo(happened.entry);
	}

	newsOf(id: string) {
		const own = this.list
			.own(id)
			.reduce<{ reason: string | null; last: string | null }>(
				(found, each) =>
					each.kind === 'own'
						? each
						: each.kind === 'came back'
							? { reason: null, last: null }
							: found,
				{ reason: null, last: null }
			);
		return newsBy(this.list.plan, own);
	}
}
