import { toGuardians } from './blocks/about-them/about-them';
import { staysAway } from './blocks/about-them/stays-away';

export default toGuardians(
	{
		id: 'guardian-stays-away',
		version: 1,
		title: 'To a parent or guardian: it ends on a day',
		about:
			'The last letter where nobody comes or answers: the day, one open session, the way back. What is the child’s stays private.'
	},
	staysAway
);
