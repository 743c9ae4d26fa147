import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`I have to tell you that I cannot go on as your therapist${withLastSession(dates)}.`,
		'I have thought about it with care and asked for advice, and my choice is firm.',
		`You will have names of others who can help, all of it in writing, and ${dates.third ?? 'one person'} to turn to with questions.`
	],
	answers: {
		whyNow:
			'Because I can no longer do this work in the way it has to be done. I am telling you as soon as I can.',
		becauseOfMe:
			'It is because of what I need to do this work well and safely. I will not go into more than that today.',
		follow: null,
		comeBack: 'No. I will not take up our work again, and I want to be clear about that.',
		next: 'You will get names in writing. If you like, somebody else can help you with the first call.',
		writing:
			'Please write to the person named in my letter. They see to questions about your records and about a new therapist.',
		notWell:
			'Please call the crisis lines in the letter, at any hour, or the emergency number if you are in danger. They are there for you whether or not you have somebody new.'
	}
} satisfies TellingWords;
