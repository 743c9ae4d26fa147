import { leaveAnswers } from '$lib/catalog/telling/common/leave';
import { forHowLong, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`I have some personal news: I am going to be away on parental leave${forHowLong(dates)}.`,
		'The first day may come sooner than planned, so I want us to be ready early.',
		'Somebody will be there for you while I am away, and you may feel about this however you do.'
	],
	answers: {
		...leaveAnswers,
		ill: 'No, I am well, and there are good reasons for the leave.',
		whyNow: 'Because I want us to have time for this, even if the day comes early.',
		notWell:
			'Call the colleague who covers for me; they know that the leave may begin early. At any hour, the crisis lines in my letter are there.'
	},
	more: [
		{
			question: 'Will you tell me when the child is here?',
			answer:
				'We can settle now what you would like to know and what not. Somebody will tell you when the leave begins, and when I am back.'
		}
	]
} satisfies TellingWords;
