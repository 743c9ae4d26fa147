import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P29',
	title: 'Set voicemail and automatic reply',
	why: 'Somebody will call who did not know.',
	good: 'It says that the practice has closed, the crisis number, and how to ask for records. No name of a client, nothing about health.',
	source: ['A: CRPO Standard 6.4; CPH, Closing a practice', '2026-11-22'],
	asked: { how: 'recommended', by: 'CRPO and malpractice insurers' },
	from: 'closing',
	days: [0],
	inShortPlans: 'inOrder',
	onLeave: {
		title: 'Set voicemail and automatic reply for the leave',
		why: 'Somebody will call who did not know.',
		good: 'It says that you are away, the window of your return, who covers, and the crisis number.'
	}
});
