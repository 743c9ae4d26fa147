import type { LaidPage } from '$lib/pdf/layout/laid';
import { addField, type Fields } from './fields';
import { painted, putPage } from './file';
import { endLetter } from './structure';

/** Adds the pages of one form, with its fields. */
export function addForm(all: Fields, pages: readonly LaidPage[], language: string): void {
	all.forms += 1;
	for (const page of pages) addFormPage(all, page);
	endLetter(all.file.tree, language);
}

function addFormPage(all: Fields, page: LaidPage): void {
	const { file } = all;
	const ref = file.pack.context.nextRef();
	const widgets: string[] = [];
	let content = '';
	for (const placed of page.blocks) {
		const { field } = placed.block;
		if (!field) content += painted(file, placed, ref, page.height);
		else {
			const added = addField(all, placed, field, { ref, height: page.height });
			content += added.painting;
			widgets.push(`${added.ref}`);
		}
	}
	putPage(file, ref, page, content, `/Annots[${widgets.join(' ')}]`);
}
