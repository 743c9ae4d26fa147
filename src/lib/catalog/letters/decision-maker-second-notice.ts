import { allNeeds } from '$lib/domain/letters/needs';
import { toDecisionMakers } from './blocks/about-them/about-them';
import { second } from './blocks/about-them/later';

export default toDecisionMakers(
	{
		id: 'decision-maker-second-notice',
		version: 1,
		title: 'To whoever decides with them: a second notice',
		about: 'All of it once more, without pressure. Beside their own letter.',
		needs: allNeeds
	},
	second
);
