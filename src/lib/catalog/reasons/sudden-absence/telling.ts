import type { TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: () => [
		'Hello, my name is (your name): am I speaking with (their name), and are you somewhere you can talk alone for a few minutes?',
		'Your therapist asked me to call if they ever could not. I am very sorry, I have sad news: your therapist has died. (Or: is ill and will not be able to come back to work.)',
		'You are not left alone with this: a colleague can meet with you soon, and I will help you to find somebody new.'
	],
	more: [
		{
			question: 'What happened?',
			answer:
				'I can only say what the family has allowed me to say. (Say just that. If nothing is allowed: “I know it is hard not to hear more, and I am sorry.”)'
		},
		{
			question: 'Who are you, and what do you know about me?',
			answer:
				'I am a colleague who was asked in advance to take this on. I know your name, your number and when you come next. I keep it all private, as your therapist did.'
		},
		{
			question: 'Is there a funeral, and may I come?',
			answer:
				'If the family has made it open, I will tell you where and when. Whether you go is yours to decide, and there is no right way.'
		},
		{
			question: 'Can I still come to my next session?',
			answer:
				'That session cannot take place, I am sorry. A colleague can see or call you instead. Shall I arrange that for you now?'
		}
	],
	answers: {
		whyNow: 'It came without warning. I am calling you as soon as I could.',
		becauseOfMe: 'No. Nothing you said or did has anything to do with it.',
		next: 'A colleague can meet with you soon, to help with this first time. After that I will give you names of people who have room, and you choose.',
		writing:
			'Yes, you may write to me about your records or a new therapist. I will send you my address in a letter.',
		records:
			'They are kept safe, and nobody reads them without a need. My letter says who holds them and how you ask for a copy.',
		notWell:
			'Is somebody with you now? Call the colleague whose number I give you. If it gets too much, call the crisis line at any hour; I can stay on the phone while you write it down.'
	}
} satisfies TellingWords;
