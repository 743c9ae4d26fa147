import type { Blank, Form } from '$lib/domain/letters/form';

/** Everything on a form that can be filled in, in reading order. */
export function blanks({ blocks }: Form): Omit<Blank, 'room'>[] {
	const pieces = blocks.flatMap((block) => (block.kind === 'row' ? block.pieces : []));
	return pieces.flatMap(({ tick, blank }) => [tick, blank].filter((each) => each !== null));
}
