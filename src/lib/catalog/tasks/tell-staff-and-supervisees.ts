import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P13',
	title: 'Tell staff, supervisees and co-leaders of groups',
	why: 'Supervisees have clients and hours that depend on you.',
	good: 'Their clients have somebody who supervises from the next day on, and their hours are signed.',
	source: ['A: American Professional Agency for AACAP 2020; CPH, Closing a practice', '2026-11-22'],
	asked: { how: 'recommended', by: 'malpractice insurers' },
	from: 'closing',
	days: [-90],
	inShortPlans: 'inOrder',
	onLeave: {}
});
