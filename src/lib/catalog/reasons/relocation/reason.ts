import { source } from '$lib/domain/days/source';
import type { Reason } from '$lib/domain/rules/ending';
import { closing } from '$lib/catalog/reasons/common/closing';

export default {
	...closing,
	id: 'relocation',
	moves: true,
	title: 'I am moving away',
	about:
		'Care with you ends here; the law where the client is says whether online sessions may go on, so promise none before you have asked.',
	watch: ['Promise sessions by video only where your licence covers them, and say for how long.'],
	source: source.B(
		'APA Ethics Code 3.12, Interruption of psychological services; professionalwillmanagement.com on practice across states',
		'2026-11-22'
	)
} satisfies Reason;
