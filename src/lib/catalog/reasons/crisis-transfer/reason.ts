import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [
		'choose-level-of-care',
		'name-the-unit',
		'tell-in-session',
		'speak-with-the-unit',
		'review-safety-plan',
		'say-how-it-goes-on',
		'stay-until-accepted'
	],
	title: 'They need more intensive care now',
	about:
		'Same day: the level of care, a named place, a call there. You stay in your role until they are taken in.',
	scope: 'client',
	mayEndAtOnce: true,
	confirms: false,
	usualDays: 3,
	closureSessions: { from: 1, to: 1 },
	stages: {
		notice: 'Said the same day, then written.',
		referrals: 'One named unit with a level of care, and the way there.',
		closure: 'Brief and no punishment: whether and when you can go on.',
		transition: 'By phone and in writing, the same day; the law allows it in an emergency.',
		file: 'A note of what was done and who took over.'
	},
	brings: [
		'choose-level-of-care',
		'name-the-unit',
		'speak-with-the-unit',
		'stay-until-accepted',
		'say-how-it-goes-on',
		'review-safety-plan'
	],
	waives: {
		'choose-options': 'One named unit takes their place.',
		'check-openings': 'You ask the unit itself.',
		'give-referral-details': 'One named unit takes their place.',
		'help-with-first-call': 'You call the unit yourself.',
		'plan-the-gap': 'You stay until they are taken in.',
		'remind-at-half-time': 'There is no time for it: the ending cannot wait.',
		'talk-over-the-notice': 'There is no time for it: the ending cannot wait.',
		'plan-closure-sessions': 'There is no time for it: the ending cannot wait.',
		'measure-outcome': 'There is no time for it: the ending cannot wait.',
		'hand-off-call': 'You have spoken with the unit already.',
		'assess-need': 'The level of care answers it.'
	},
	gates: { 'give-written-notice': ['choose-level-of-care', 'name-the-unit'] },
	watch: [
		'Do not end care because of a crisis.',
		'Stay in your role until somebody else has begun.'
	],
	source: 'S: Standards C.4, emergency transfer; AMHCA, safety plan (2026-11-22)'
});
