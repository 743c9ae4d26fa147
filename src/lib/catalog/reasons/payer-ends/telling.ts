import type { SpokenDates, TellingWords } from '$lib/catalog/telling/common/words';

export default {
	sentences: (dates) => [
		`I have to tell you that your plan is going to stop paying for our sessions${until(dates)}.`,
		'Neither of us chose this, and it says nothing about whether you need or deserve care.',
		'Let us look at what is left: asking the plan to look at it again, another fee, or somebody whom your plan pays.'
	],
	answers: {
		whyNow: 'Because I heard of it just now, and the sooner you know, the more we can do.',
		becauseOfMe:
			'No. It is a rule of the plan. It does not mean that you are well enough, or that you asked too much.',
		follow:
			'You may stay if you can and want to pay yourself; I will tell you what it costs, and you choose freely. If not, I will help you to find somebody your plan pays.',
		next: 'I will give you names of people your plan pays, or places with a low fee, and ask first whether they have room.'
	},
	more: [
		{
			question: 'Can we do anything about it?',
			answer:
				'Most plans let you ask them to look again, and they set a day by which you must. I can write to them if you sign that I may. It may help; I cannot promise it.'
		}
	]
} satisfies TellingWords;

function until({ lastSession }: SpokenDates): string {
	return lastSession ? `; unless we find another way, our last one is on ${lastSession}` : '';
}
