/** Resolves once other messages have had their turn; a timer would wait longer. */
export function turn(): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

const SLICE_MS = 50;

/**
 * To be awaited after each letter: now and then tells how many are done and lets messages in, after
 * which `mayGoOn` may throw.
 */
export function sliced(
	mayGoOn: () => void,
	tell: (done: number) => void
): (done: number) => Promise<void> | void {
	let since = performance.now();
	return (done) => {
		if (performance.now() - since < SLICE_MS) return;
		tell(done);
		return turn().then(() => {
			since = performance.now();
			mayGoOn();
		});
	};
}
