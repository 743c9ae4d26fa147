import type { Form, FormBlock } from './form';

/** Every piece of text of a form, in reading order, with the place a user knows it by. */
export function formTexts(form: Form): { where: string; text: string }[] {
	const { sender, title, lead, blocks } = form;
	return [
		...[sender.name, ...sender.lines].map((text) => ({ where: 'letterhead', text })),
		...[title, lead].map((text) => ({ where: 'heading', text })),
		...blocks.flatMap(blockTexts)
	];
}

function blockTexts(block: FormBlock): { where: string; text: string }[] {
	switch (block.kind) {
		case 'list':
			return block.items.map((text) => ({ where: 'text', text }));
		case 'row':
			return block.pieces.flatMap(({ label, value }) => [
				{ where: 'text', text: label },
				...value.map((text) => ({ where: label === '' ? 'text' : `line “${label}”`, text }))
			]);
		case 'heading':
		case 'paragraph':
			return [{ where: 'text', text: block.text }];
	}
}
