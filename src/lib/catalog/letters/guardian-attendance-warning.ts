import { toGuardians } from './blocks/about-them/about-them';
import { pleaseAnswer } from './blocks/about-them/ladder';

export default toGuardians(
	{
		id: 'guardian-attendance-warning',
		version: 1,
		title: 'To a parent or guardian: please let me know by a day',
		about: 'Where a child stays away: what would help, a day to answer by, and what happens then.',
		needs: ['crisis']
	},
	pleaseAnswer
);
