/** The forms to fill in and sign, with their words: import it when a form is looked at, not before. */
import type { FormTemplate } from '$lib/domain/letters/form';

export const forms: readonly FormTemplate[] = Object.values(
	import.meta.glob<FormTemplate>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
		eager: true,
		import: 'default'
	})
).sort((a, b) => a.order - b.order);
