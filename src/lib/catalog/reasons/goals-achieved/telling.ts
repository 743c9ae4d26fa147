import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`I have the sense that you have reached what you came for, and I would like us to plan our ending${withLastSession(dates)}.`,
		'We settle the day together, and we can meet less often until then, so that you can try how it feels.',
		'The door stays open: if you need me again, you may call.'
	],
	answers: {
		whyNow:
			'Because you do so much of this on your own now. I want you to leave with that in your hands.',
		becauseOfMe: 'It is because of what you have done. You have worked for this, and it shows.',
		comeBack:
			'Yes. If things get hard again, call me: one or two sessions may be enough. If I have no room then, I will help you to find somebody.',
		next: 'Nobody, if you do not want to. If you like, I can give you names for later, or a group that helps you to keep what you have.',
		notWell:
			'Bad days will come, and we will write down what helps before we end. You can call me and ask for a session; for help at any hour, there are the crisis lines in my letter.'
	},
	more: [
		{
			question: 'What if I do not feel ready?',
			answer:
				'Then we talk about it, and move the day if that is right. It is normal to feel both glad and sad about an ending.'
		}
	]
} satisfies TellingWords;
