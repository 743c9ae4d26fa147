import { toDecisionMakers } from './blocks/about-them/about-them';
import { pleaseAnswer } from './blocks/about-them/ladder';

export default toDecisionMakers(
	{
		id: 'decision-maker-attendance-warning',
		version: 1,
		title: 'To whoever decides with them: please let me know by a day',
		about: 'What would help, a day to answer by, and what happens then. Beside their own letter.',
		needs: ['crisis']
	},
	pleaseAnswer
);
