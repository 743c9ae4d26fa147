import { closing } from '$lib/catalog/reasons/common/closing';

export default closing({
	title: 'I am closing my practice',
	about:
		'Care with you ends for every current client, and most may want to go on with somebody else, so notice and referrals come first.',
	watch: ['The reason may stay private: “closing” is enough.'],
	source:
		'A: APA Practice Organization, Closing a practice: patients; COPIC, retirement checklist (2026-11-22)'
});
