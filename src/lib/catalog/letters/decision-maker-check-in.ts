import { toDecisionMakers } from './blocks/about-them/about-them';
import { howAreYou } from './blocks/about-them/ladder';

export default toDecisionMakers(
	{
		id: 'decision-maker-check-in',
		version: 1,
		title: 'To whoever decides with them: how are you both?',
		about: 'A few lines where they have not come. Beside their own letter.',
		needs: ['crisis']
	},
	howAreYou
);
