/** The forms to fill in and sign, with their words: import it when a form is looked at, not before. */
import type { FormTemplate } from '$lib/domain/letters/form';
import { templateOf, type Row } from './rows';

export const forms: readonly FormTemplate[] = Object.values(
	import.meta.glob<Row>('./*.json', { eager: true, import: 'default' })
)
	.map(templateOf)
	.sort((a, b) => a.order - b.order);
