import { toDecisionMakers } from './blocks/about-them/about-them';
import { ill } from './blocks/about-them/from-executor';

export default toDecisionMakers(
	{
		id: 'decision-maker-colleague-ill',
		version: 1,
		title: 'To whoever decides with them: the therapist is ill',
		about: 'By you as executor. Beside their own letter.',
		goesWith: 'colleague-ill'
	},
	ill
);
