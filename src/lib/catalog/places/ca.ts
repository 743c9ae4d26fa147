import type { Jurisdiction } from '$lib/domain/rules/place';
import { canada } from './common/elsewhere';

export default {
	...canada,
	id: 'ca',
	title: 'Canada, another province',
	catchAll: true,
	retention: [],
	limits: [],
	methods: [],
	duties: []
} satisfies Jurisdiction;
