import { toDecisionMakers } from './blocks/about-them/about-them';
import { waiting } from './blocks/about-them/not-seen-now';

export default toDecisionMakers(
	{
		id: 'decision-maker-waiting-list',
		version: 1,
		title: 'To whoever decides with them: the waiting list',
		about: 'That there will be no place, and where else to ask. Beside their own letter.',
		needs: ['referrals']
	},
	waiting
);
