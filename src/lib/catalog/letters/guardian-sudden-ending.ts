import { toWhoeverDecides } from './blocks/about-them/about-them';
import { pageForThem } from './blocks/about-them/answers';

export default toWhoeverDecides(
	{
		id: 'guardian-sudden-ending',
		version: 1,
		title: 'To whoever decides for them: a page for a sudden ending',
		about:
			'A short word with the page “If your therapy ended suddenly”, for them to read together.',
		needs: []
	},
	pageForThem
);
