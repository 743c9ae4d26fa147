import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 90,
	title: 'Wants no closure session',
	about:
		'Noted as offered and declined. The letter says the main things, and one offer stays open until a day.',
	brings: ['leave-an-open-offer'],
	waives: {
		'plan-closure-sessions': 'They prefer to end without closure sessions. One offer stays open.',
		'hold-closure-sessions': 'They prefer to end without closure sessions. One offer stays open.',
		'agree-on-what-helps': 'They prefer to end without closure sessions. One offer stays open.',
		'agree-on-contact-after': 'They prefer to end without closure sessions. One offer stays open.',
		'measure-outcome': 'They prefer to end without closure sessions. One offer stays open.',
		'invite-to-a-last-session': 'They prefer to end without closure sessions. One offer stays open.'
	},
	watch: [],
	source: ['B: APA 10.10(c)', '2026-11-22']
});
