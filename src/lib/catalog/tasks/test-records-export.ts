import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P17',
	title: 'Take the records out of the software, and test them',
	why: 'Access may end with the subscription.',
	good: 'The exported records open without the vendor, on another computer, for three clients you picked.',
	source: ['S: Our own reading: no rule asks for it', '2026-11-22'],
	asked: { how: 'recommended', by: 'our own reading' },
	from: 'closing',
	days: [-90],
	inShortPlans: 'inOrder',
	onLeave: null
});
