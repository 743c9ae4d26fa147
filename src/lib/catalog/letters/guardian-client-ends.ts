import { toGuardians } from './blocks/about-them/about-them';
import { theirWish } from './blocks/about-them/stays-away';

export default toGuardians(
	{
		id: 'guardian-client-ends',
		version: 1,
		title: 'To a parent or guardian: a wish to end',
		about:
			'A warm answer where child or family want to end: one session on offer, the way back. What is the child’s stays private.'
	},
	theirWish
);
