/** Blocks of one's own as they are typed (the names of fields with blanks), and as they are kept. */
import { tidy, typed, type OwnBlock } from '$lib/domain/letters/wording';

export const tidyBlocks = (blocks: readonly OwnBlock[]) => reworded(blocks, tidy);
export const typedBlocks = (blocks: readonly OwnBlock[]) => reworded(blocks, typed);

function reworded(blocks: readonly OwnBlock[], to: (text: string) => string): OwnBlock[] {
	return blocks.map((each) => (each.kind === 'insert' ? each : { ...each, text: to(each.text) }));
}
