import type { TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: () => [
		'I am worried about you, and I think that right now you need more support than I can give here.',
		'This is no punishment, and you have done nothing wrong: it is the care that fits how things are today.',
		'I have a place in mind, I will call them with you, and I stay with you in this until they have taken you in.'
	],
	answers: {
		whyNow: 'Because waiting would not be safe, and you should not have to hold this alone.',
		becauseOfMe:
			'No. You told me how you are, and that was right. Care that fits is what you should get.',
		comeBack:
			'I will tell you plainly now whether and when we can go on, so that you do not have to guess. You will have it in writing too.',
		next: 'The team at the place we choose. I will tell you who they are and how to get there, and I speak with them myself today.',
		notWell:
			'Until you are there, I am the one you call, and we go through your safety plan now. If you are in danger, call the emergency number at once.',
		writing: null
	},
	more: [
		{
			question: 'Are you giving up on me?',
			answer:
				'No. I want you to be safe and to get well. For now others can do more for that than I can in an hour a week.'
		},
		{
			question: 'Do I have to go?',
			answer:
				'I would much rather that you choose it. Let us talk about what worries you. If I think you are in danger and see no other way, I may have to call for help, and I will tell you first if I can.'
		}
	]
} satisfies TellingWords;
