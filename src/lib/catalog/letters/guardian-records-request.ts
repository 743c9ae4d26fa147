import { toWhoeverDecides } from './blocks/about-them/about-them';
import { copyOfRecords } from './blocks/about-them/answers';

export default toWhoeverDecides(
	{
		id: 'guardian-records-request',
		version: 1,
		title: 'To whoever decides for them: the records',
		about: 'With the copy they asked for, free of charge, and without what the law keeps private.',
		needs: ['records']
	},
	copyOfRecords
);
