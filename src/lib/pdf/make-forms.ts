import type { Form } from '$lib/domain/letters/form';
import { formLayout } from './layout/form';
import { faceWidths } from './layout/measure';
import type { Made } from './make';
import { languageOf, type Faces } from './making';
import { undrawableOnForm } from './undrawable';
import { fields, fieldsEntry } from './write/fields';
import { closeFile, letterFile } from './write/file';
import { addForm } from './write/form-pages';

/** One file of all forms, in order, each with fields of its own. */
export async function makeForms(
	forms: readonly Form[],
	faces: Faces,
	onDone?: (done: number) => Promise<void> | void
): Promise<Made> {
	const lay = formLayout({ regular: faceWidths(faces.regular), bold: faceWidths(faces.bold) });
	const file = letterFile(new Map());
	const all = fields(file);
	const result: Made = { bytes: new Uint8Array(), pages: 0, made: [], failed: [] };
	const written: Form[] = [];
	for (const [index, form] of forms.entries()) {
		const because = whyNot(form);
		if (because) result.failed.push({ index, because });
		else {
			const pages = lay(form);
			addForm(all, pages, languageOf(form));
			result.made.push({ index, pages: pages.length, sha256: null });
			result.pages += pages.length;
			written.push(form);
		}
		await onDone?.(index + 1);
	}
	const [first] = written;
	if (!first) return result;
	const about = { title: titleOf(written), language: languageOf(first), entries: fieldsEntry(all) };
	return { ...result, bytes: await closeFile(file, faces, about) };
}

function whyNot(form: Form): string | null {
	const [missing] = undrawableOnForm(form);
	if (!missing) return null;
	return `The ${missing.where} has the character “${missing.character}”, which the form’s typeface lacks. Please take the blank form, and write it in by hand.`;
}

/** Common to all, and without a name. */
function titleOf(forms: readonly Form[]): string {
	const titles = [...new Set(forms.map(({ title }) => title))];
	return titles.length === 1 ? (titles[0] ?? '') : 'Forms';
}
