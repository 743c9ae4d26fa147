import { turn } from './turn';

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
