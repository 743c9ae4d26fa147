import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P18',
	title: 'Tell colleagues who refer to you',
	why: 'They would go on sending people, and they may have room for some of yours.',
	good: 'They know the last day, and where to send people instead. No client is named.',
	source: ['B: CPH, Closing a practice', '2026-11-22'],
	asked: { how: 'recommended', by: 'malpractice insurers' },
	from: 'closing',
	days: [-60],
	inShortPlans: 'afterwards',
	onLeave: {}
});
