import type { Jurisdiction } from '$lib/domain/rules/place';
import { customaryNotice } from './common/notice';

export default {
	id: 'general',
	title: 'Another place',
	country: null,
	board: 'board',
	catchAll: true,
	notice: customaryNotice,
	retention: [],
	limits: [],
	methods: [],
	duties: [],
	crisisLines: [],
	emergencyNumber: '',
	holidays: null
} satisfies Jurisdiction;
