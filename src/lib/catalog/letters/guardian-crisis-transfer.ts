import { toGuardians } from './blocks/about-them/about-them';
import { crisis } from './blocks/about-them/crisis';

export default toGuardians(
	{
		id: 'guardian-crisis-transfer',
		version: 1,
		title: 'To a parent or guardian: more support than I can give',
		about:
			'Where the child goes, from when, and who is there until then. What is the child’s stays private.'
	},
	crisis
);
