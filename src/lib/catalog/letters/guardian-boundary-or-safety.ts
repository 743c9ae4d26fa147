import { toGuardians } from './blocks/about-them/about-them';
import { boundary } from './blocks/about-them/from-afar';

export default toGuardians(
	{
		id: 'guardian-boundary-or-safety',
		version: 1,
		title: 'To a parent or guardian: I can no longer be the therapist',
		about:
			'Short and firm, after advice. Ask your lawyer before it goes. What is the child’s stays private.'
	},
	boundary
);
