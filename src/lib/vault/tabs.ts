/** One writer: the tab that holds the Web Lock. */

export type Tabs = {
	/** `false` when another tab has it. */
	take(): Promise<boolean>;
	/** Takes it even so; the other tab's `onLost` runs. */
	steal(): Promise<void>;
	/** Resolves when the other tab has closed and this one has the lock. Rejects when it is stolen meanwhile. */
	wait(): Promise<void>;
	release(): void;
};

export function tabs(name: string, onLost: () => void): Tabs {
	let letGo: (() => void) | null = null;
	let waiting: AbortController | null = null;

	const ask = (options: LockOptions): Promise<boolean> =>
		new Promise((resolve, reject) => {
			const held = navigator.locks.request(name, options, (lock) => {
				if (!lock) return resolve(false);
				resolve(true);
				return new Promise<void>((done) => (letGo = done));
			});
			held.catch((error: unknown) => {
				if (letGo) onLost();
				letGo = null;
				reject(error);
			});
		});

	return {
		take: () => ask({ ifAvailable: true }),
		async steal() {
			waiting?.abort();
			await ask({ steal: true });
		},
		async wait() {
			waiting = new AbortController();
			await ask({ signal: waiting.signal });
		},
		release() {
			waiting?.abort();
			letGo?.();
			letGo = null;
		}
	};
}
