import secondNotice from './second-notice';
import { plainNews } from './blocks/plain-news';
import { plainly } from './blocks/plainly';
import { inPlainWords } from './blocks/plain-words';

export default plainly(
	{
		id: 'plain-second-notice',
		version: 1,
		title: 'A second notice in plain words',
		about: 'To somebody for whom others decide: the news once more, in short sentences.'
	},
	[secondNotice],
	(situation) => {
		const { news, ...more } = plainNews(situation);
		return inPlainWords(situation, {
			...more,
			news: `I wrote to you before. This is the same news again, so that you have it. ${news}`
		});
	}
);
