/** The pages of the settings, in their order. */
export const pages = [
	{
		to: '/settings/plan/',
		word: 'Dates and reason',
		about: 'Why the practice ends or pauses, where it is, the last days, days off'
	},
	{
		to: '/settings/letterhead/',
		word: 'Letterhead',
		about: 'Your name, profession, license, address and telephone in letters'
	},
	{
		to: '/settings/paper/',
		word: 'Paper and pictures',
		about: 'Logo and signature, paper, envelopes and their sender'
	},
	{
		to: '/settings/records/',
		word: 'Records',
		about: 'Who keeps them, and how clients ask for a copy'
	},
	{ to: '/settings/crisis/', word: 'Crisis lines', about: 'What each letter ends with' },
	{
		to: '/settings/former-clients/',
		word: 'Former clients',
		about: 'How far to look back for whom to tell'
	},
	{
		to: '/settings/rules/',
		word: 'Rules of the place',
		about: 'Your license, what we know of each place, your own numbers, files with rules'
	},
	{
		to: '/settings/device/',
		word: 'Lock and passphrase',
		about: 'When Closewell locks on this device, and what unlocks it'
	},
	{
		to: '/settings/backup/',
		word: 'Backup',
		about: 'Make one, restore one, and what is stored here'
	},
	{
		to: '/settings/keys/',
		word: 'Keyboard shortcuts',
		about: 'Each key, and how to turn them off'
	},
	{
		to: '/settings/changes/',
		word: 'What was changed',
		about: 'Each change to these settings, before and after'
	}
] as const;

export type SettingsPage = (typeof pages)[number]['to'];
