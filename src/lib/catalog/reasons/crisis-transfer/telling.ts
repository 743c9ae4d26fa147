import type { TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: () => [
		'I am worried about you, and I think that right now you need more support than I can give here.',
		'This is no punishment, and you have done nothing wrong: it is the care that fits how things are today.',
		'I have a place in mind, I will call them with you, and I stay with you in this until they have taken you in.'
	],
	answers: words.answers,
	more: words.more
} satisfies TellingWords;
