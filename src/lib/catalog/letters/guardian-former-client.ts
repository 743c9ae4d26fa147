import { toGuardians } from './blocks/about-them/about-them';
import { former } from './blocks/about-them/not-seen-now';

export default toGuardians(
	{
		id: 'guardian-former-client',
		version: 1,
		title: 'To a parent or guardian: a former client’s file',
		about: 'A short, neutral letter about the records. Only to an address that was confirmed.',
		needs: ['records']
	},
	former
);
