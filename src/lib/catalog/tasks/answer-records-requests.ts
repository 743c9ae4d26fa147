import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P34',
	title: 'Answer requests for records in time',
	why: 'The duty goes on after closing: 30 days under HIPAA, shorter in some places.',
	good: 'Each request is answered, and each is noted with the day it came and the day it went.',
	source: ['A: 45 CFR 164.524', '2026-11-22'],
	asked: { how: 'required', by: 'HIPAA, 45 CFR 164.524' },
	from: 'closing',
	days: [90],
	inShortPlans: 'afterwards',
	after: 'set-voicemail-and-reply',
	onLeave: null
});
