import { toDecisionMakers } from './blocks/about-them/about-them';
import { invitation } from './blocks/about-them/later';

export default toDecisionMakers(
	{
		id: 'decision-maker-last-session',
		version: 1,
		title: 'To whoever decides with them: one more session?',
		about: 'What for, two or three days, and that no is fine. Beside their own letter.',
		needs: []
	},
	invitation
);
