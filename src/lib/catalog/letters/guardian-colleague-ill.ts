import { toGuardians } from './blocks/about-them/about-them';
import { ill } from './blocks/about-them/from-executor';

export default toGuardians(
	{
		id: 'guardian-colleague-ill',
		version: 1,
		title: 'To a parent or guardian: the therapist is ill',
		about:
			'By you as executor: the fact, who is there now, records and names. What is the child’s stays private.',
		goesWith: 'colleague-ill'
	},
	ill
);
