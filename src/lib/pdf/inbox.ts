import type { Letter } from '$lib/domain/letters/letter';

/** A job's letters as they come in, a few at a time. */
export type Inbox = {
	add(letters: readonly Letter[], last: boolean): void;
	/** Ends the job: whoever takes letters or asks for leave is told by a throw. */
	stop(): void;
	/** @throws once it was stopped. */
	mayGoOn(): void;
	letters(): AsyncIterable<Letter>;
};

export function inbox(): Inbox {
	const waiting: (readonly Letter[])[] = [];
	let [complete, stopped] = [false, false];
	let wake = () => {};
	const mayGoOn = () => {
		if (stopped) throw new DOMException('The letters were stopped.', 'AbortError');
	};
	return {
		add(letters, last) {
			waiting.push(letters);
			complete = last;
			wake();
		},
		stop() {
			stopped = true;
			wake();
		},
		mayGoOn,
		async *letters() {
			for (;;) {
				mayGoOn();
				const some = waiting.shift();
				if (some) yield* some;
				else if (complete) return;
				else await new Promise<void>((resolve) => (wake = resolve));
			}
		}
	};
}
