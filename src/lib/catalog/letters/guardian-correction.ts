import { toGuardians } from './blocks/about-them/about-them';
import { changed } from './blocks/about-them/changed';

export default toGuardians(
	{
		id: 'guardian-correction',
		version: 1,
		title: 'To a parent or guardian: what has changed since my letter',
		about:
			'Where their letter names a day that has moved, or somebody who no longer keeps the records.',
		needs: ['crisis', 'records']
	},
	changed
);
