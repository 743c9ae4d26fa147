import { day } from '$lib/domain/day';
import type { Reason } from '$lib/domain/rules';

export default {
	id: 'relocation',
	title: 'I am moving away',
	about:
		'Care with you ends here; the law where the client is says whether online sessions may go on, so promise none before you have asked.',
	practiceEnds: true,
	careContinues: true,
	clientReachable: true,
	mayEndAtOnce: false,
	tapers: false,
	source: {
		text: 'APA Ethics Code 3.12, Interruption of psychological services; professionalwillmanagement.com on practice across states',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	}
} satisfies Reason;
