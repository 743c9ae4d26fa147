import { toGuardians } from './blocks/about-them/about-them';
import { leave } from './blocks/about-them/away';

export default toGuardians(
	{
		id: 'guardian-leave',
		version: 1,
		title: 'To a parent or guardian: I will be away',
		about:
			'Before a leave: the days, who covers, and the choice to change. What is the child’s stays private.'
	},
	leave
);
