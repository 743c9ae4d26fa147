import type { Act } from '$lib/domain/rules/step';

/** What ends whole groups of steps at once, in the order of the path. */
export const acts: readonly Act[] = [
	{
		id: 'told-in-session',
		label: 'Told today',
		act: 'Told',
		ways: ['inPerson', 'video', 'phone'],
		needs: ['reach'],
		ends: [{ group: 'told', outcome: 'done' }]
	},
	{
		id: 'told-with-essentials',
		label: 'Told today, with what they need to know',
		act: 'Told, with the last day and where to find help',
		ways: ['inPerson', 'video', 'phone'],
		needs: ['reach'],
		ends: [
			{ group: 'told', outcome: 'done' },
			{ group: 'essentials', outcome: 'done' }
		]
	},
	{
		id: 'notice-talked-over',
		label: 'Talked it over',
		act: 'Notice talked over',
		ways: ['inPerson', 'video', 'phone'],
		needs: ['reach', 'told'],
		ends: [{ group: 'wishes', outcome: 'done' }]
	},
	{
		id: 'letter-handed-over',
		label: 'Letter handed over',
		act: 'Letter given',
		ways: ['byHand'],
		needs: ['oneEach'],
		ends: [{ group: 'letter', outcome: 'done' }]
	},
	{
		id: 'referrals-declined',
		label: 'Offered, none wanted',
		act: 'Referrals offered and declined',
		ways: ['inPerson', 'video', 'phone'],
		needs: ['reach', 'told', 'undecided'],
		ends: [
			{ group: 'referrals', outcome: 'declined' },
			{ group: 'choice', outcome: 'declined' }
		]
	},
	{
		id: 'next-provider-chosen',
		label: 'Next provider chosen',
		act: 'Next provider chosen',
		ways: [],
		needs: ['reach', 'told', 'offer'],
		ends: [{ group: 'choice', outcome: 'done' }]
	},
	{
		id: 'closing-session-held',
		label: 'Sessions held as agreed',
		act: 'Closure sessions held as agreed',
		ways: ['inPerson', 'video', 'phone'],
		needs: ['reach', 'told', 'sessions', 'nothingAhead'],
		ends: [{ group: 'closing-session', outcome: 'done' }]
	},
	{
		id: 'hand-off-declined',
		label: 'Wants no hand-off',
		act: 'Hand-off offered and declined',
		ways: [],
		needs: ['reach', 'told', 'offer', 'unreleased'],
		ends: [
			{ group: 'hand-over', outcome: 'declined' },
			{ group: 'receipt', outcome: 'notApplicable' }
		]
	},
	{
		id: 'file-closed',
		label: 'File closed',
		act: 'Closing note written, file closed',
		ways: [],
		needs: [],
		ends: [{ group: 'file', outcome: 'done' }]
	}
];
