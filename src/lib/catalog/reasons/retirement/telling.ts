import { untilWhen, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`I want to tell you something early, so that we have time for it: I am going to retire${untilWhen(dates)}.`,
		'It was not an easy choice, and nothing you said or did has led to it.',
		'Until then I am here, and we will plan together how we end and who can be there for you after.'
	],
	answers: {
		ill: 'No. I have come to an age where I want to stop while I can still do this work well. (If you are ill, say only as much as you wish: “Yes, and I am being looked after.”)',
		whyNow: 'Because I want to end while I can still do this well, and not all at once.',
		becauseOfMe: 'No. It would have come all the same.',
		follow:
			'No: I will not see clients any more. I will help you to find somebody, and I can speak with them if you sign that I may.'
	}
} satisfies TellingWords;
