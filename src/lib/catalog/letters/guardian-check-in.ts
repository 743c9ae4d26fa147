import { toGuardians } from './blocks/about-them/about-them';
import { howAreYou } from './blocks/about-them/ladder';

export default toGuardians(
	{
		id: 'guardian-check-in',
		version: 1,
		title: 'To a parent or guardian: how are you both?',
		about: 'A few lines where a child has not come: how they are, and how to reach you.',
		needs: ['crisis']
	},
	howAreYou
);
