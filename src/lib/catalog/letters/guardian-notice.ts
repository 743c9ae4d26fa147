import { toGuardians } from './blocks/about-them/about-them';
import { closing } from './blocks/about-them/closing';

export default toGuardians(
	{
		id: 'guardian-notice',
		version: 3,
		title: 'To a parent or guardian: the practice closes',
		about:
			'Tells whoever decides for a minor that the practice closes, or that you leave it. What is the child’s stays private.'
	},
	closing
);
