import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 50,
	title: 'Couple, family or group',
	about:
		'Each person has a notice, a release and a letter of their own, and no letter names another.',
	brings: [],
	watch: [
		'No secrets in a joint letter.',
		'A release needs the signature of each adult for their own part.'
	],
	source: ['B: Arizona R4-6-1105(E); Minnesota 7200.4710', '2026-11-22'],
	holds: ({ case: { client } }) => client.format !== 'individual'
});
