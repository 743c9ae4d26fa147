import { source } from '$lib/domain/days/source';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'notify-landlord-and-vendors',
	code: 'P16',
	title: 'Give notice to landlord, billing, phone and others',
	why: 'Lease, records software, telephone, answering service, shredding, bank and accountant each have days of their own.',
	good: 'A list with the day each ends. Telephone, mailbox and bank go on longer than the room.',
	source: source.S(
		'CPH, Closing a practice; TheraClosure, How to close a private practice: our own list',
		'2026-11-22'
	),
	asked: { how: 'recommended', by: 'malpractice insurers' },
	from: 'closing',
	days: [-60],
	inShortPlans: 'afterwards',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: ({ leaves }) => !leaves,
	settled: () => null
} satisfies Task;
