import { byExecutor } from '$lib/catalog/tasks/common/kinds';

export default byExecutor({
	code: 'E05',
	title: 'Change voicemail, replies and online booking',
	why: 'People go on calling and booking.',
	good: 'It says only what the therapist or the family allowed, whom to call, and the crisis line.',
	days: [2]
});
