import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { plainNews } from '$lib/catalog/reasons/notices';
import secondNotice from './second-notice';
import { movedDays } from './blocks/changed';
import { plainly } from './blocks/plainly';
import { inPlainWords } from './blocks/plain-words';

export default plainly(
	{
		id: 'plain-second-notice',
		version: 1,
		title: 'A second notice in plain words',
		about: 'To somebody for whom others decide: the news once more, in short sentences.',
		needs: ['crisis']
	},
	[{ reason: null, part: { of: secondNotice, body: onceMore } }]
);

function once(situation: Situation): string {
	return movedDays(situation).length > 0
		? 'A day has changed since then, and I am sorry for that. This is how it is now.'
		: 'This is the same news again, so that you have it.';
}

function onceMore(situation: Situation): Prose[] {
	const { news, ...more } = plainNews(situation);
	return inPlainWords(situation, {
		...more,
		news: `I wrote to you before. ${once(situation)} ${news}`
	});
}
