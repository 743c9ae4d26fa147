import { source } from '$lib/domain/days/source';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'hand-off-call',
	code: '4.3',
	stage: 'transition',
	group: null,
	order: 30,
	title: 'Call the next provider',
	act: 'Call with the next provider held',
	why: 'A courtesy that can add safety; studies did not find that it brings more people to the first visit.',
	good: 'Short, with the client’s leave, perhaps with the client on the line.',
	source: source.A('Pace and others 2018, PMC6037516', '2026-11-22'),
	optional: true,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: () => null
} satisfies Step;
