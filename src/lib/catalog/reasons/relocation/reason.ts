import { closing } from '$lib/catalog/reasons/common/closing';

export default closing({
	moves: true,
	title: 'I am moving away',
	about:
		'Care with you ends here; the law where the client is says whether online sessions may go on, so promise none before you have asked.',
	watch: ['Promise sessions by video only where your licence covers them, and say for how long.'],
	source:
		'B: APA Ethics Code 3.12, Interruption of psychological services; professionalwillmanagement.com on practice across states (2026-11-22)'
});
