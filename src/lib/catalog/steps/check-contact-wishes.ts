import { withTelling } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '1.1',
	stage: 'notice',
	group: 'told',
	order: 10,
	title: 'Ask how you may reach them',
	act: 'Asked how to reach them',
	why: 'A letter or a message can reach the wrong eyes. Their wishes may have changed since intake.',
	good: 'You know whether mail, voicemail and e-mail are all right, and whether another address is safer.',
	source: [
		'C: 45 CFR 164.522(b), confidential communications; asking for leave to write at intake is usual',
		'2026-11-22'
	],
	dueOn: withTelling
});
