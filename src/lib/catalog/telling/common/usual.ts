import type { Topic } from './words';

/** What holds for most reasons; a topic that is not here is answered by a reason alone. */
export const usual: Partial<Record<Topic, string>> = {
	next: 'I will give you at least three names and ask first whether they have room. You choose, and I can help with the first call.',
	writing:
		'You may write to me about your records or a referral. I cannot give therapy by letter once we have ended, and I may answer late. We will settle before then what suits us both.',
	records:
		'They are kept safe for as long as the rules ask. My letter says who holds them and how you ask for a copy.',
	notWell:
		'Until our last session, call me as you do now. After that, and at any hour, the crisis lines in my letter are there, and we will write down what helps.'
};
