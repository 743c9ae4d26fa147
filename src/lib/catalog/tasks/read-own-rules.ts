import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P02',
	title: 'Read the rules and contracts that bind you',
	why: 'Your licence, the places of clients you see online, insurers, lease and group contract each may ask for something of their own.',
	good: 'You have a short list: who asks for what, and by when. What is unclear you have asked the board.',
	source: [
		'A: American Psychological Association, Closing your practice; J. Blanchette, podcast 055',
		'2026-11-22'
	],
	asked: { how: 'recommended', by: 'the American Psychological Association' },
	from: 'closing',
	days: [-180],
	inShortPlans: 'inOrder',
	onLeave: {
		title: 'Read what rules and contracts say of a leave',
		why: 'Some places and insurers treat a long absence as a closing: New Jersey does after 90 days.',
		good: 'You know from which day an absence counts as a closing, and whom to tell of it.'
	}
});
