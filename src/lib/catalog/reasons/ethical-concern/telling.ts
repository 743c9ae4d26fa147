import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`I did something that I should not have done as your therapist, and for your sake I have to end our work${withLastSession(dates)}.`,
		'The fault is mine alone; you did nothing wrong, whatever you said, felt or wished.',
		`You may have somebody with you when we talk, you may complain about me, and ${dates.third ?? 'one person'} will see to it that you get help elsewhere.`
	],
	answers: {
		whyNow: 'Because I saw that I had done wrong, and going on would do you more harm.',
		becauseOfMe: 'No. It was my task to keep to the rules, and mine alone.',
		follow: null,
		comeBack: 'No. I must not be your therapist again, and that is to protect you.',
		next: 'You will get at least three names. If you would rather not have them from me, somebody else will give you names and help with the first call.',
		writing:
			'Please write to the person named in my letter. They will help you with your records and with a new therapist.',
		notWell:
			'The crisis lines in the letter are there at any hour, and the person named there can help you to find somebody soon.'
	},
	more: [
		{
			question: 'May I complain about you?',
			answer:
				'Yes. It is your right, and I will not hold it against you. My letter says to whom you can turn, and I will answer their questions.'
		},
		{
			question: 'May I talk about it?',
			answer:
				'Yes, with anybody you like. I will never ask you to keep it quiet, and it may be good to speak of it with the next person you see.'
		}
	]
} satisfies TellingWords;
