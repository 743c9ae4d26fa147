import { untilWhen, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`I have something to tell you that matters to us both: I am going to close my practice${untilWhen(dates)}.`,
		'It is my decision, it is not about you, and I wanted you to hear it from me first.',
		'We have time to talk about it, to end well, and to find the right person for you if you want to go on.'
	],
	answers: {
		ill: 'No. If my health were the reason, I would tell you so. (If it is, say only as much as you wish: “Yes, and I am being looked after.”)',
		whyNow:
			'Because you should know as soon as it was settled, and because we need time to end well.',
		becauseOfMe: 'No. It would have come all the same.',
		follow:
			'No: the practice closes, and I will not see clients elsewhere. I will help you to find somebody who suits you.'
	}
} satisfies TellingWords;
