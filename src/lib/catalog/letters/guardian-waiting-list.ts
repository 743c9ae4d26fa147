import { toGuardians } from './blocks/about-them/about-them';
import { waiting } from './blocks/about-them/not-seen-now';

export default toGuardians(
	{
		id: 'guardian-waiting-list',
		version: 1,
		title: 'To a parent or guardian: the waiting list',
		about: 'That there will be no place, where else to ask, and when their details are deleted.',
		needs: ['referrals']
	},
	waiting
);
