import type { Holidays } from '$lib/domain/days/holidays';

/** The calendars, one a file. */
export const holidays: readonly Holidays[] = Object.values(
	import.meta.glob<Holidays>(['./*.ts', '!./index.ts', '!./**/*.test.ts'], {
		eager: true,
		import: 'default'
	})
);
