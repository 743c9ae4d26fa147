import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import type { Task } from '$lib/domain/rules/task';

export default {
	...byExecutor,
	id: 'change-what-answers',
	code: 'E05',
	title: 'Change voicemail, replies and online booking',
	why: 'People go on calling and booking.',
	good: 'It says only what the therapist or the family allowed, whom to call, and the crisis line.',
	days: [2],
	settled: () => null
} satisfies Task;
