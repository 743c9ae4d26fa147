import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 145,
	title: 'Has died',
	about:
		'No letter goes to the family. The record is closed and kept as for any adult; requests go to whoever represents the estate.',
	brings: ['note-the-death'],
	keepsOnly: {
		steps: ['store-records', 'close-file', 'write-closing-note'],
		because: 'Your client has died: nothing is sent, and nobody is told of the therapy.'
	},
	watch: ['Privacy outlives your client.'],
	source: ['C: Standards C.5, client died', '2026-11-22']
});
