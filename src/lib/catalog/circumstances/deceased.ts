import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isTicked } from '$lib/domain/rules/situation';

export default {
	id: 'deceased',
	order: 145,
	title: 'Has died',
	ticked: true,
	about:
		'No letter goes to the family. The record is closed and kept as for any adult; requests go to whoever represents the estate.',
	brings: ['note-the-death'],
	waives: {},
	gates: {},
	keepsOnly: {
		steps: ['store-records', 'close-file', 'write-closing-note'],
		because: 'Your client has died: nothing is sent, and nobody is told of the therapy.'
	},
	stopsClock: false,
	watch: ['Privacy outlives your client.'],
	source: source.C('Standards C.5, client died', '2026-11-22'),
	holds: (situation) => isTicked(situation, 'deceased')
} satisfies Circumstance;
