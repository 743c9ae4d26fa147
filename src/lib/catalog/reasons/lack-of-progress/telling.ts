import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`We have looked at how it goes and changed our plan, and I think that a different approach may serve you better than more of mine; so I would like us to end${withLastSession(dates)}.`,
		'You have done your part: the way I work may just not be what helps you most.',
		'I will not leave you without a plan: we find somebody who works in another way, and we end with time to talk.'
	],
	answers: {
		whyNow:
			'Because we have tried more than one way, and I do not want you to spend more time and hope on something that helps too little.',
		becauseOfMe:
			'No. No way of working helps everybody, and that is not a fault of yours. I can tell you what I saw you do well.',
		follow: null,
		comeBack:
			'If later you want the kind of work I do, you may ask me. For now I believe that another way will do more for you.',
		next: 'I will give you two or three names of people who work in another way, and ask first whether they have room. You choose, and I can help with the first call.'
	},
	more: [
		{
			question: 'Can nobody help me?',
			answer:
				'I do not believe that. That one way has not helped enough says little about the next one. Many people find what suits them with a second or third person.'
		},
		{
			question: 'Can we not try a little longer?',
			answer:
				'Let us talk about what you hope for. If there is something we have not tried and I can do it well, we look at that first.'
		}
	]
} satisfies TellingWords;
