import { ofLeave } from '$lib/catalog/tasks/common/kinds';

export default ofLeave({
	code: 'V2',
	title: 'Arrange who covers for you',
	why: 'Clients need a name for the time you are away.',
	good: 'A colleague has agreed, knows whom to expect, and can be reached; each client has the number.',
	source: ['B: ACA Code of Ethics A.12; APA Ethics Code 3.12', '2026-11-22'],
	asked: { how: 'recommended', by: 'the ACA and APA Codes' },
	from: 'firstTelling',
	days: [0],
	inShortPlans: 'first'
});
