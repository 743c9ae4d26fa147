import type { SpokenDates, TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I have to tell you that your plan is going to stop paying for our sessions${until(dates)}.`,
		'Neither of us chose this, and it says nothing about whether you need or deserve care.',
		'Let us look at what is left: asking the plan to look at it again, another fee, or somebody whom your plan pays.'
	],
	answers: words.answers,
	more: words.more
} satisfies TellingWords;

function until({ lastSession }: SpokenDates): string {
	return lastSession ? `; unless we find another way, our last one is on ${lastSession}` : '';
}
