/** One writer: the tab that holds the Web Lock. */
export class Tabs {
	#letGo: (() => void) | null = null;
	#waiting: AbortController | null = null;

	/** @param onLost runs when another tab stole the lock from this one. */
	constructor(
		private readonly name: string,
		private readonly onLost: () => void
	) {}

	/** `false` when another tab has it. */
	take(): Promise<boolean> {
		return this.#ask({ ifAvailable: true });
	}

	/** Takes it even so; the other tab's `onLost` runs. */
	async steal(): Promise<void> {
		this.#waiting?.abort();
		await this.#ask({ steal: true });
	}

	/** Resolves when the other tab has closed and this one has the lock. Rejects when `steal` comes first. */
	async wait(): Promise<void> {
		this.#waiting = new AbortController();
		await this.#ask({ signal: this.#waiting.signal });
	}

	#ask(options: LockOptions): Promise<boolean> {
		return new Promise((resolve, reject) => {
			const held = navigator.locks.request(this.name, options, (lock) => {
				resolve(lock !== null);
				return lock && new Promise<void>((done) => (this.#letGo = done));
			});
			held.catch((error: unknown) => {
				reject(error);
				if (this.#letGo) this.onLost();
				this.#letGo = null;
			});
		});
	}
}
