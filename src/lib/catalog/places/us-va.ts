import type { Jurisdiction } from '$lib/domain/rules/place';
import { read, readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

const source = read('Va. Code 54.1-2405, as amended in 2022');

export default {
	...unitedStates,
	id: 'us-va',
	title: 'Virginia',
	retention: [],
	limits: [
		...federalLimits,
		{
			id: 'us-va-look-back',
			professions: 'all',
			topic: 'lookBack',
			value: 2,
			unit: 'years',
			note: 'The law calls them current patients.',
			source
		}
	],
	methods: [
		{
			id: 'us-va-letter',
			professions: 'all',
			kind: 'letter',
			title: 'Write to current clients before their records move',
			why: 'Before records move on a closing, a sale, or a move of more than 30 miles or out of the state: by mail or electronically to the last address. It says that records go on written request to a like provider or the client, and names any charge.',
			when: 'beforeClosing',
			days: [],
			source
		},
		{
			id: 'us-va-newspaper',
			professions: 'all',
			kind: 'newspaper',
			title: 'Announce in the newspaper that records will move',
			why: 'The law asks for it as well as the letter, before records move.',
			when: 'beforeClosing',
			days: [],
			source
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-va-charge',
			professions: 'all',
			text: 'A charge for copies is no more than what they cost.',
			source
		},
		{
			id: 'us-va-ending-counselor',
			professions: ['counselor'],
			text: 'Does the record have to say why therapy ended, the steps taken, and how you helped care to go on?',
			source: readAbout('18VAC115-20-130, only its opening')
		}
	]
} satisfies Jurisdiction;
