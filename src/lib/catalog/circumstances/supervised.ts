import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isTicked } from '$lib/domain/rules/situation';

export default {
	id: 'supervised',
	order: 130,
	title: 'Seen by my supervisee',
	ticked: true,
	about: 'Somebody else answers for the work before you leave; then treatment may simply go on.',
	brings: ['find-new-supervisor'],
	waives: {},
	gates: {},
	keepsOnly: null,
	stopsClock: false,
	watch: [],
	source: source.B('21 NCAC 53 .0702', '2026-11-22'),
	holds: (situation) => isTicked(situation, 'supervised')
} satisfies Circumstance;
