import { toWhoeverDecides } from './blocks/about-them/about-them';
import { oneQuestion } from './blocks/about-them/answers';

export default toWhoeverDecides(
	{
		id: 'guardian-follow-up',
		version: 1,
		title: 'To whoever decides for them: did they get there?',
		about: 'Two weeks or a month after the hand-off: one question. Only where it was agreed on.',
		needs: ['crisis']
	},
	oneQuestion
);
