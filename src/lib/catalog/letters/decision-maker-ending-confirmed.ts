import { toDecisionMakers } from './blocks/about-them/about-them';
import { confirmed } from './blocks/about-them/later';

export default toDecisionMakers(
	{
		id: 'decision-maker-ending-confirmed',
		version: 1,
		title: 'To whoever decides with them: the work has ended',
		about: 'The day, records, the way back. Beside their own letter.',
		needs: ['crisis', 'records']
	},
	confirmed
);
