import { toGuardians } from './blocks/about-them/about-them';
import { ofOne } from './blocks/about-them/of-one';

export default toGuardians(
	{
		id: 'guardian-ending',
		version: 2,
		title: 'To a parent or guardian: the work ends',
		about:
			'Where the work with a minor ends and the practice goes on. What is the child’s stays private.'
	},
	ofOne
);
