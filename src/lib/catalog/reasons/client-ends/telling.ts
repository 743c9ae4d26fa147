import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`Thank you for telling me that you want to end${withLastSession(dates)}; it is your choice, and I respect it.`,
		'If you like, we can use one more session to look back and plan what comes next, and it is fine if you would rather not.',
		'The door stays open, and I am glad to give you names of others if you want some.'
	],
	answers: {
		comeBack:
			'Yes. Call me if you would like to, and I will see you if I have room. If I have none, I will help you to find somebody.',
		next: 'Nobody, unless you want to. If you do, I will give you names and ask first whether they have room.',
		notWell:
			'You can call me and ask for a session. At any hour, the crisis lines in my letter are there, and I can write down with you what helps.'
	},
	more: [
		{
			question: 'Are you angry with me?',
			answer: 'No. You may end whenever you like, and you do not have to explain it.'
		},
		{
			question: 'Do you think I should stay?',
			answer:
				'I will tell you plainly what I think you might still gain and what you have gained. Then you decide, and I respect it either way.'
		}
	]
} satisfies TellingWords;
