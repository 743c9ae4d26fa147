import { toDecisionMakers } from './blocks/about-them/about-them';
import { former } from './blocks/about-them/not-seen-now';

export default toDecisionMakers(
	{
		id: 'decision-maker-former-client',
		version: 1,
		title: 'To whoever decides with them: a former client’s file',
		about: 'About the records alone. Beside their own letter.',
		needs: ['records']
	},
	former
);
