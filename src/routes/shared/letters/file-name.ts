import type { Day } from '$lib/domain/days/day';

type Of =
	| 'letters'
	| 'letter'
	| 'forms'
	| 'copies-for-the-file'
	| 'labels'
	| 'envelopes'
	| 'letter-log'
	| 'plan'
	| 'calls';

/** Holds no name: it is seen in the downloads folder, in the print queue and by whoever borrows the computer. */
export function fileName(
	on: Day,
	ending: 'pdf' | 'zip' | 'csv' | 'docx' | 'ics' = 'pdf',
	of: Of = 'letters'
): string {
	return `closewell-${of}-${on}.${ending}`;
}
