import type { Jurisdiction } from '$lib/domain/rules/place';
import { australia, australianRetention } from './common/elsewhere';
import { read } from './common/sources';

const source = read('act.gov.au, Transferring, merging or closing a health practice');

export default {
	...australia,
	id: 'au-act',
	title: 'Australian Capital Territory',
	retention: australianRetention,
	limits: [],
	methods: [
		{
			id: 'au-act-public-notice',
			professions: 'all',
			kind: 'newspaper',
			title: 'Give public notice of where records go',
			why: 'A public transfer notice is given 30 days before a health practice closes, merges or moves.',
			when: 'beforeClosing',
			days: [-30],
			source
		},
		{
			id: 'au-act-health',
			professions: 'all',
			kind: 'board',
			title: 'Tell ACT Health',
			why: 'As soon as possible once a closing, a merger or a move is decided.',
			when: 'onceDecided',
			days: [],
			source
		}
	],
	duties: []
} satisfies Jurisdiction;
