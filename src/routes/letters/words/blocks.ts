/** Blocks of one's own as they are typed, and as they are kept. */
import { tidy, typed, type OwnBlock } from '$lib/domain/letters/wording';

export function tidyBlocks(blocks: readonly OwnBlock[]): OwnBlock[] {
	return blocks.map((block) =>
		block.kind === 'insert' ? block : { ...block, text: tidy(block.text) }
	);
}

/** Blocks as the editor shows them: the names of fields with blanks. */
export function typedBlocks(blocks: readonly OwnBlock[]): OwnBlock[] {
	return blocks.map((block) =>
		block.kind === 'insert' ? block : { ...block, text: typed(block.text) }
	);
}
