import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`We have talked about what makes it hard, and we changed what we had agreed; I think that this is not the right time or the right way for you, so I would like us to end${withLastSession(dates)}.`,
		'You have a right not to take part, and I do not want to go on in a way that does not serve you.',
		'I will not leave you without a plan: we have time to talk, and I give you names of others.'
	],
	answers: {
		whyNow: 'Because we looked again on the day we had agreed, and little has changed for you.',
		becauseOfMe:
			'It is not a fault of yours. Many people need another time, another way or another person before they can begin.',
		follow: null,
		comeBack:
			'Yes, you may ask. If you want to begin in another way, tell me, and we see whether I can offer it.'
	},
	more: [
		{
			question: 'What if I take part from now on?',
			answer:
				'Then let us look at it together: what would be different, and from when? We can set a new day.'
		}
	]
} satisfies TellingWords;
