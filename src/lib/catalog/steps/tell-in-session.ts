import { tellBy } from '$lib/domain/rules/tell-by';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '1.2',
	stage: 'notice',
	group: 'told',
	order: 20,
	title: 'Tell them',
	act: 'Told',
	why: 'Hearing it from you, with time to talk, comes before any letter.',
	good: 'You said it early in the session and plainly, and left time for what it stirred.',
	source: [
		'A: NASW Code of Ethics 1.17(e): tell clients promptly; CRPO Standard 6.4: direct notice is best',
		'2026-11-22'
	],
	dueOn: tellBy
});
