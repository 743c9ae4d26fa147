import type { FormBlock } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import { asked, heading, row, said, tick } from './pieces';

const other = { tip: 'What else it is for' };

/** As it was agreed; else boxes to choose from. */
export function whatFor({ purpose }: FormFacts, title: string): FormBlock[] {
	if (purpose) return [heading(title), row(said([`${purpose}.`]))];
	return [
		heading(title),
		row(
			tick('for-care', 'So that care can go on'),
			tick('for-request', 'I ask for it, and need not say why')
		),
		row(tick('for-other', 'Something else:', other))
	];
}

/** The time it is about; left empty, all of it. */
export function period(): FormBlock {
	return row(
		asked({
			name: 'from',
			label: 'Only from the time between',
			tip: 'First day of the time it is about; leave empty for all of it',
			share: 1.5
		}),
		asked({
			name: 'until',
			label: 'and',
			tip: 'Last day of the time it is about; leave empty for all of it'
		})
	);
}
