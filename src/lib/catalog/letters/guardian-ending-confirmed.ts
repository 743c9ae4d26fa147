import { toGuardians } from './blocks/about-them/about-them';
import { confirmed } from './blocks/about-them/later';

export default toGuardians(
	{
		id: 'guardian-ending-confirmed',
		version: 1,
		title: 'To a parent or guardian: the work has ended',
		about:
			'After the last session: the day, records, the way back. What is the child’s stays private.',
		needs: ['crisis', 'records']
	},
	confirmed
);
