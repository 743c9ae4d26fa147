import type { Jurisdiction } from '$lib/domain/rules/place';
import { australia, australianRetention } from './common/elsewhere';
import { readAbout } from './common/sources';

export default {
	...australia,
	id: 'au-vic',
	title: 'Victoria, Australia',
	retention: australianRetention,
	limits: [],
	methods: [
		{
			id: 'au-vic-notice',
			professions: 'all',
			kind: 'newspaper',
			title: 'Give notice as the guidelines to Health Privacy Principle 10 say',
			why: 'In the newspaper and to each client; a notice that does not follow the guidelines does not count.',
			when: 'beforeClosing',
			days: [],
			source: readAbout('ablis.business.gov.au on Health Privacy Principle 10')
		}
	],
	duties: []
} satisfies Jurisdiction;
