/** The English copy of a Spanish form, for the file: it says what it is on each page, and nobody can sign it. */
import type { Form, Piece } from '$lib/domain/letters/form';

export const forTheFile = (form: Form): Form => ({
	...form,
	title: `${form.title}: English copy for the file`,
	lead: 'This copy is not signed. The form that is signed is in Spanish.',
	blocks: form.blocks.map((block) =>
		block.kind === 'row' ? { ...block, pieces: block.pieces.map(unsigned) } : block
	)
});

const unsigned = (piece: Piece): Piece =>
	piece.blank?.room === 'signature'
		? { ...piece, value: ['on the form in Spanish'], blank: null }
		: piece;
