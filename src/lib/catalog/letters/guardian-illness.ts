import { toGuardians } from './blocks/about-them/about-them';
import { illness } from './blocks/about-them/away';

export default toGuardians(
	{
		id: 'guardian-illness',
		version: 1,
		title: 'To a parent or guardian: I cannot work for now',
		about:
			'When you fell ill: who covers, and the day of the next word. What is the child’s stays private.'
	},
	illness
);
