import { toGuardians } from './blocks/about-them/about-them';
import { died } from './blocks/about-them/from-executor';

export default toGuardians(
	{
		id: 'guardian-colleague-died',
		version: 1,
		title: 'To a parent or guardian: the therapist has died',
		about:
			'By you as executor: the fact, who is there now, records and names. What is the child’s stays private.',
		goesWith: 'colleague-died'
	},
	died
);
