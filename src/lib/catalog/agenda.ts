import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

/** What closure sessions may cover, in its usual order. */
export const agenda: readonly AgendaItem[] = [
	{
		id: 'why-we-meet',
		title: 'Why we meet, and how often',
		about: 'How many sessions are left, and what they are for.',
		brief: true
	},
	{
		id: 'look-back',
		title: 'Look back',
		about: 'How it was at the start and how it is now; measures, where there are some.',
		brief: false
	},
	{
		id: 'the-journey',
		title: 'The way you went',
		about: 'Turning points, what helped and what did not.',
		brief: false
	},
	{
		id: 'left-unsaid',
		title: 'What was missed or left unsaid',
		about: 'In both directions.',
		brief: false
	},
	{
		id: 'feelings-about-ending',
		title: 'Feelings about the ending',
		about: 'Earlier losses may come back here.',
		brief: false
	},
	{
		id: 'early-signs',
		title: 'Early signs, and what to do then',
		about: 'How they notice that a bad time comes, and their plan for it.',
		brief: true
	},
	{
		id: 'supports-and-crisis',
		title: 'People and numbers for a crisis',
		about: 'Who is there for them, and whom they call at night.',
		brief: true
	},
	{
		id: 'where-it-goes-on',
		title: 'Where it goes on',
		about: 'The referral, and whether the first visit has a day.',
		brief: true
	},
	{
		id: 'records-and-contact',
		title: 'Records, releases and contact afterwards',
		about: 'Where the records are, what is passed on, and whether they may write to you.',
		brief: true
	},
	{
		id: 'goodbye',
		title: 'Goodbye',
		about: 'Said in words, by both of you.',
		brief: false
	},
	{
		id: 'to-take-along',
		title: 'What they want to take along',
		about: 'Anything they wish to leave with.',
		brief: false
	}
];
