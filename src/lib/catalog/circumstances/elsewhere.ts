import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 100,
	title: 'Lives where other rules hold',
	about:
		'The rules of the place where the client is decide, beside yours: your licence there, the crisis lines, the records.',
	brings: ['check-licence-where-they-are'],
	watch: ['Look for a next provider who is licensed where they are.'],
	source: ['B: Standards C.5, telehealth', '2026-11-22'],
	holds: ({ case: { client }, practice }) =>
		client.place !== null && client.place !== practice.place
});
