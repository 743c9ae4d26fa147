import { untilWhen, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`I have news that touches our work: I am going to leave this practice${untilWhen(dates)}.`,
		'It is a change in my own working life, and you did nothing to bring it about.',
		'You choose freely how to go on, and I will tell you what speaks for and against each way.'
	],
	answers: {
		ill: 'No. I am changing where I work. (If health is part of it, say only as much as you wish.)',
		whyNow: 'Because it is settled now, and you need time to choose.',
		becauseOfMe: 'No. It would have come all the same.',
		follow:
			'You have a free choice: you can stay here with a colleague, ask to see me at my new place if I am allowed to offer that, or go elsewhere. I will not push you in any direction.',
		records:
			'They most likely stay with this practice. The letter says who holds them, and how you or a next provider can ask for a copy.'
	}
} satisfies TellingWords;
