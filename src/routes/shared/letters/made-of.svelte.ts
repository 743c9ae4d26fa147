import { onDestroy } from 'svelte';
import { faultOf } from '$routes/shared/fault-of';

/** A file of what is asked for now, a PDF unless it says otherwise; once something else is asked for, it is not offered any more. */
export class MadeOf<T extends { bytes: Uint8Array }> {
	busy = $state(false);
	/** The sentence why none was made. */
	fault = $state<string | null>(null);
	#kept = $state.raw<{ of: string; made: T; url: string } | null>(null);
	/** `null`: it is still to be made. `url` opens it. */
	readonly ready = $derived.by(() =>
		this.#kept?.of === JSON.stringify(this.asked()) ? this.#kept : null
	);

	constructor(
		private readonly asked: () => unknown,
		private readonly making: () => Promise<T>,
		private readonly type = 'application/pdf'
	) {
		onDestroy(() => this.#forget());
	}

	async make(): Promise<void> {
		const of = JSON.stringify(this.asked());
		this.busy = true;
		this.fault = null;
		try {
			const made = await this.making();
			this.#forget();
			const file = new Blob([made.bytes.slice()], { type: this.type });
			this.#kept = { of, made, url: URL.createObjectURL(file) };
		} catch (reason) {
			this.fault = faultOf(reason);
		}
		this.busy = false;
	}

	#forget() {
		if (this.#kept) URL.revokeObjectURL(this.#kept.url);
	}
}
