import { toGuardians } from './blocks/about-them/about-them';
import { invitation } from './blocks/about-them/later';

export default toGuardians(
	{
		id: 'guardian-last-session',
		version: 1,
		title: 'To a parent or guardian: one more session?',
		about: 'Invites a child to a last session: what for, two or three days, and that no is fine.',
		needs: []
	},
	invitation
);
