import type { Jurisdiction } from '$lib/domain/jurisdiction';
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
