/** Work that can be done a step at a time, so that a page lives in between; its result comes last. */
export type Steps<T> = Generator<void, T>;

/** All steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** What becomes of each, one a step. */
export function* each<From, To>(all: Iterable<From>, act: (one: From) => To): Steps<To[]> {
	const made: To[] = [];
	for (const one of all) {
		made.push(act(one));
		yield;
	}
	return made;
}
