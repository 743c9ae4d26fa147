import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`We have talked about the account, and I cannot go on seeing you as things are; so I would like us to plan an ending${withLastSession(dates)}.`,
		'This is about the fee we agreed on and not about your worth or our work.',
		'We still have time to end well, and I will help you to find a place with a fee that you can pay.'
	],
	answers: {
		whyNow:
			'Because we have tried a plan, and if I let it go on, the debt grows and helps neither of us.',
		becauseOfMe:
			'It is about the money alone. Nothing you told me and no feeling of yours has led to it.',
		follow: null,
		comeBack:
			'Yes, once we both see how the fee can be paid. Ask me, and I will tell you plainly whether I have room.',
		next: 'I will give you names of places with a low fee or none, and ask first whether they have room. I can help with the first call.',
		records:
			'They are yours to ask for, whatever is owed. I never hold them back for money. My letter says how you ask for a copy.'
	},
	more: [
		{
			question: 'Can I pay less, or later?',
			answer:
				'Tell me what would be possible for you. If I can agree to it, we write it down. If I cannot, I will say so plainly.'
		}
	]
} satisfies TellingWords;
