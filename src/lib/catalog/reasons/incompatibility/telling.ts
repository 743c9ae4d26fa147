import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`I think that somebody with other skills than mine can help you better, and I would like us to plan a change${withLastSession(dates)}.`,
		'It is about what I can offer and not about who you are.',
		'I will help you to find that person, we take the time to end well, and I would like to hear how you see it.'
	],
	answers: {
		whyNow:
			'Because I see now what would help you, and it would not be fair to let you wait for it.',
		becauseOfMe:
			'No. What you need is a good thing to need; I am just not the one who can give it best.',
		follow: null,
		next: 'I will give you three names of people with the skills I lack, and ask first whether they have room. You choose, and I can help with the first call.'
	},
	more: [
		{
			question: 'Do you not like me?',
			answer:
				'It is not about liking. I looked hard at my own reasons and asked a colleague before I said this to you. You should have somebody who knows this kind of work well.'
		},
		{
			question: 'Do I have to tell it all again?',
			answer:
				'Only as much as you want. If you sign that I may, I can tell the next person what they need to know, and you see it first.'
		}
	]
} satisfies TellingWords;
