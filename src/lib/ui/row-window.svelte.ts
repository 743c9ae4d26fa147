import type { Attachment } from 'svelte/attachments';
import { rowsInSight, showAllUpTo } from './rows-in-sight';

/** Which rows of a list that scrolls with the page are drawn. Every row is `rem` high once the list is long. */
export class RowWindow {
	#above = $state(0);
	#height = $state(innerHeight);
	readonly #rowHeight: number;
	readonly #rows;
	readonly #count: () => number;
	readonly #total: () => number;

	/** `total`: the length before anything is searched for; `amid`: one of several lists on the page. */
	constructor(count: () => number, total: () => number, rem: number, amid = false) {
		this.#count = count;
		this.#total = total;
		this.#rowHeight = rem * parseFloat(getComputedStyle(document.documentElement).fontSize);
		this.#rows = $derived(
			rowsInSight(
				{ count: count(), total: total(), rowHeight: this.#rowHeight, amid },
				{ above: this.#above, height: this.#height }
			)
		);
	}

	/** The list is too long to draw every row. */
	get isPart(): boolean {
		return this.#total() > showAllUpTo;
	}

	get first(): number {
		return this.#rows.first;
	}

	get end(): number {
		return this.#rows.end;
	}

	/** Pixels that the rows above and below those drawn would take. */
	get before(): number {
		return this.first * this.#rowHeight;
	}

	get after(): number {
		return (this.#count() - this.end) * this.#rowHeight;
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
