import type { Jurisdiction } from '$lib/domain/rules/place';
import { australia, australianRetention } from './common/elsewhere';

export default {
	...australia,
	id: 'au',
	title: 'Australia, another state',
	catchAll: true,
	retention: australianRetention,
	limits: [],
	methods: [],
	duties: []
} satisfies Jurisdiction;
