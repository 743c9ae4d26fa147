import { allNeeds } from '$lib/domain/letters/needs';
import { toGuardians } from './blocks/about-them/about-them';
import { second } from './blocks/about-them/later';

export default toGuardians(
	{
		id: 'guardian-second-notice',
		version: 1,
		title: 'To a parent or guardian: a second notice',
		about: 'To those who had the letter and have not said how the child is to go on.',
		needs: allNeeds
	},
	second
);
