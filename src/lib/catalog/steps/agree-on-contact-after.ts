import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '3.6',
	stage: 'closure',
	group: 'closing-session',
	order: 50,
	title: 'Agree on contact afterwards',
	act: 'Contact afterwards agreed',
	why: 'Clear rules spare both of you an awkward message later.',
	good: 'You talked about coming back, messages, social media and gifts, in two minutes.',
	source: ['S: Guides to last sessions; our wording', '2026-11-22'],
	dueOn: (situation) =>
		beforeLastSession(situation, { days: 0, share: 0, why: 'On the day of the last session.' })
});
