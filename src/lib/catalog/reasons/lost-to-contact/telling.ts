import { missedAnswers } from '$lib/catalog/telling/common/missed';
import type { TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: () => [
		'I am glad to reach you: I had not heard from you for some time, and I wanted to know that you are all right.',
		'You owe me no reason; I only want to ask whether you would like to go on, or would rather stop.',
		'If you want to go on, we set a day now; if not, I will send you names and numbers, and you may call me later.'
	],
	answers: missedAnswers
} satisfies TellingWords;
