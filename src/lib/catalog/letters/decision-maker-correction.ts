import { toDecisionMakers } from './blocks/about-them/about-them';
import { changed } from './blocks/about-them/changed';

export default toDecisionMakers(
	{
		id: 'decision-maker-correction',
		version: 1,
		title: 'To whoever decides with them: what has changed since my letter',
		about: 'The day or the keeper of records as it is now. Beside their own letter.',
		needs: ['crisis', 'records']
	},
	changed
);
