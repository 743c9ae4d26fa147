import { leaveAnswers } from '$lib/catalog/telling/common/leave';
import type { TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: ({ back }) => [
		`I am calling you myself: I am ill and cannot work for now${back ? `; I plan to be back ${back}` : ''}.`,
		'I am being looked after, so you need not take care of me, and it has nothing to do with you.',
		'A colleague covers for me from today, and I will give you a day on which you hear again how it goes on.'
	],
	answers: {
		...leaveAnswers,
		ill: 'Yes, and I am being looked after. More than that I keep to myself, and I hope you understand.',
		whyNow: 'Because it came up now. I would have liked to give you more time.',
		becauseOfMe: 'No. Nothing you said or did has made me ill.',
		comeBack:
			'I hope so, but I cannot promise it. You will hear from me or my colleague on the day I gave you, whatever the news is. You do not have to wait: you may change at any time.'
	}
} satisfies TellingWords;
