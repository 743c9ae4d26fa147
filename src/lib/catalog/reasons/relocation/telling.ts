import { untilWhen, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`I have news that touches our work: I am going to move away, and I will close my practice here${untilWhen(dates)}.`,
		'The reason lies in my own life and not in you, and I wanted to say it to you in person.',
		'There is time to talk about what this means, and I will help you to find your next provider.'
	],
	answers: {
		ill: 'No. I am moving for reasons of my own. (If health is part of it, say only as much as you wish.)',
		whyNow: 'Because it is settled now, and you should not hear of it from anybody else.',
		becauseOfMe: 'No. It would have come all the same.',
		follow:
			'I may only see you where I hold a licence, so most likely not. If it is possible, I will tell you plainly what it would take, and you choose freely.'
	}
} satisfies TellingWords;
