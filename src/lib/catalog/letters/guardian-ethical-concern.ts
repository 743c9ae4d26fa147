import { toGuardians } from './blocks/about-them/about-them';
import { crossedLine } from './blocks/about-them/from-afar';

export default toGuardians(
	{
		id: 'guardian-ethical-concern',
		version: 1,
		title: 'To a parent or guardian: I must not go on',
		about:
			'After advice: it lies with you alone, the right to complain, names, records. What is the child’s stays private.'
	},
	crossedLine
);
