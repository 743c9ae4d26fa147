import type { Act } from '$lib/domain/rules/step';

export default {
	id: 'file-closed',
	order: 100,
	label: 'File closed',
	act: 'Closing note written, records stored, file closed',
	ways: [],
	ends: [{ group: 'file', outcome: 'done' }]
} satisfies Act;
