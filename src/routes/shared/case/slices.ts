/** So long the page may stand still, in milliseconds: half a frame at sixty a second. */
const SLICE = 8;

/**
 * Does something with each of many, a few at a time, and lets the page live in between. Resolves to `false` when
 * `goesOn` said that nobody waits for it any more.
 */
export async function inSlices<Each>(
	all: Iterable<Each>,
	act: (each: Each) => void,
	goesOn: () => boolean
): Promise<boolean> {
	let began = performance.now();
	for (const each of all) {
		if (performance.now() - began > SLICE) {
			await turn();
			if (!goesOn()) return false;
			began = performance.now();
		}
		act(each);
	}
	return true;
}

/** Resolves once what waits has had its turn: drawing and typing included. */
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
