import { noticeWording } from '$tests/support/catalog/letters/wording';

noticeWording(
	'sudden-absence',
	{
		letter: [
			['My name is Jonas Weil', 'is ill and will not be able to come back', 'River Clinic', '988'],
			/died|family|hospital|cancer/i
		],
		guardian: [
			['My name is Jonas Weil', 'is ill and will not be able to come back', 'River Clinic', '988'],
			/died|loss|family|hospital|cancer/i
		],
		decides: [['is ill and will not be able', 'Jonas Weil'], /died/],
		plain: [['Jonas Weil', 'is ill and cannot come back', 'That is all right', '988'], /died|loss/]
	},
	'colleague-ill'
);

noticeWording(
	'sudden-absence',
	{
		letter: [
			[
				'My name is Jonas Weil',
				'I am looking after the practice of Ada Moreno',
				'has died',
				'sorry for your loss',
				'call this colleague and ask for a time to talk',
				'River Clinic',
				'records',
				'988',
				'Professional executor for Ada Moreno'
			],
			/funeral|family|cause|suddenly|you should come/i
		],
		guardian: [
			[
				'My name is Jonas Weil',
				'I am looking after the practice of Ada Moreno',
				'has died',
				'sorry for Noor’s loss, and for yours',
				'ask for a time to talk, for Noor or for you both',
				'River Clinic',
				'Noor’s records',
				'988',
				'Professional executor for Ada Moreno'
			],
			/funeral|family|\bcause|suddenly|you should come/i
		],
		decides: [['has died', 'Jonas Weil', 'River Clinic'], /\bcause/],
		plain: [
			['Jonas Weil', 'Ada Moreno has died', 'sorry for your loss', 'That is all right'],
			/cause|passed/
		]
	},
	'colleague-died'
);
