import { toDecisionMakers } from './blocks/about-them/about-them';
import { died } from './blocks/about-them/from-executor';

export default toDecisionMakers(
	{
		id: 'decision-maker-colleague-died',
		version: 1,
		title: 'To whoever decides with them: the therapist has died',
		about: 'By you as executor. Beside their own letter.',
		goesWith: 'colleague-died'
	},
	died
);
