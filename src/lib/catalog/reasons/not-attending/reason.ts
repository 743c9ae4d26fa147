import { outOfReach } from '$lib/catalog/reasons/common/out-of-reach';

export default outOfReach({
	title: 'They do not attend',
	about: 'Attempts to reach them come first, a letter with a day second, and the ending only then.',
	watch: [
		'Think of risk, illness, access, money and transport first.',
		'Until the letter goes out you may still be their therapist.',
		'Do they come, and take no part? Choose that reason: it is told in person first.'
	],
	source: 'S: Standards C.4, outreach ladder; APA 10.10(c) (2026-11-22)'
});
