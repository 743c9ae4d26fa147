import { missedAnswers } from '$lib/catalog/telling/common/missed';
import type { TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: () => [
		'I am glad to hear you: we have not met for some time, and I wanted to ask how you are and what keeps you away.',
		'There may be a good reason, such as money, travel, health or time, or it may be me; whatever it is, you can say it, and we can look for a way.',
		'If you want to go on, we set a day now; if you would rather stop, that is fine too, and I will help you to end well.'
	],
	answers: missedAnswers
} satisfies TellingWords;
