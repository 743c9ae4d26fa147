import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P16',
	title: 'Give notice to landlord, billing, phone and others',
	why: 'Lease, records software, telephone, answering service, shredding, bank and accountant each have days of their own.',
	good: 'A list with the day each ends. Telephone, mailbox and bank go on longer than the room.',
	source: [
		'S: CPH, Closing a practice; TheraClosure, How to close a private practice: our own list',
		'2026-11-22'
	],
	asked: { how: 'recommended', by: 'malpractice insurers' },
	from: 'closing',
	days: [-60],
	inShortPlans: 'afterwards',
	onLeave: null,
	appliesTo: ({ leaves }) => !leaves
});
