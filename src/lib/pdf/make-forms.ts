import type { Form } from '$lib/domain/letters/form';
import { formLayout } from './layout/form';
import { widthsOf } from './layout/measure';
import { oneFile, type Made, type MakeChoices } from './make';
import { partOf, type Faces } from './making';
import { undrawableOnForm } from './undrawable';
import { addForm, fields, fieldsEntry } from './write/fields';
import { letterFile } from './write/file';

/** One file of all forms, in order, each with fields of its own. */
export function makeForms(
	forms: readonly Form[],
	faces: Faces,
	onDone?: MakeChoices['onDone']
): Promise<Made> {
	const lay = formLayout(widthsOf(faces));
	const file = letterFile(new Map());
	const all = fields(file);
	return oneFile(forms, {
		file,
		faces,
		add(form) {
			const [missing] = undrawableOnForm(form);
			if (missing)
				return `The ${missing.where} has the character “${missing.character}”, which the form’s typeface lacks. Please take the blank form, and write it in by hand.`;
			const pages = lay(form);
			addForm(all, pages, partOf(form));
			return pages.length;
		},
		several: 'Forms',
		entries: () => fieldsEntry(all, faces.regular),
		onDone
	});
}
