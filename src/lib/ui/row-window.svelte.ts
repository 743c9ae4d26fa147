import type { Attachment } from 'svelte/attachments';
import { rowsInSight, showAllUpTo } from './rows-in-sight';

type Options = {
	/** The length before anything is searched for; left out: that of the rows. */
	total?: () => number;
	/** One of several lists on the page. */
	amid?: boolean;
	/** For paper: every row is drawn. */
	whole?: () => boolean;
};

/** Which rows of a list that scrolls with the page are drawn. Every row is `rem` high once the list is long. */
export class RowWindow<Row> {
	#above = $state(0);
	#height = $state(innerHeight);
	readonly #rowHeight: number;
	readonly #inSight;
	readonly #total: () => number;

	constructor(
		private readonly rows: () => readonly Row[],
		private readonly rem: number,
		{ total = () => rows().length, amid = false, whole = () => false }: Options = {}
	) {
		this.#total = total;
		this.#rowHeight = rem * parseFloat(getComputedStyle(document.documentElement).fontSize);
		this.#inSight = $derived(
			whole()
				? { first: 0, end: rows().length }
				: rowsInSight(
						{ count: rows().length, total: total(), rowHeight: this.#rowHeight, amid },
						{ above: this.#above, height: this.#height }
					)
		);
	}

	/** The list is too long to draw every row. */
	get isPart(): boolean {
		return this.#total() > showAllUpTo;
	}

	get drawn(): readonly Row[] {
		return this.rows().slice(this.#inSight.first, this.#inSight.end);
	}

	/** Where a drawn row stands in the list, counted from 1, and how high it is; `null`: every row is drawn anyway. */
	place(drawn: number): { at: number; of: number; rem: number } | null {
		const at = this.#inSight.first + drawn + 1;
		return this.isPart ? { at, of: this.rows().length, rem: this.rem } : null;
	}

	/** Pixels that the rows above and below those drawn would take. */
	get before(): number {
		return this.#inSight.first * this.#rowHeight;
	}

	get after(): number {
		return (this.rows().length - this.#inSight.end) * this.#rowHeight;
	}

	/** Put on the element that holds the rows. */
	readonly follow: Attachment<HTMLElement> = (rows) => {
		const look = () => {
			const above = -rows.getBoundingClientRect().top;
			this.#above = Math.floor(above / this.#rowHeight) * this.#rowHeight;
			this.#height = innerHeight;
		};
		if (!this.isPart) return;
		look();
		addEventListener('scroll', look, { passive: true });
		addEventListener('resize', look);
		return () => {
			removeEventListener('scroll', look);
			removeEventListener('resize', look);
		};
	};
}
