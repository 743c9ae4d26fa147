/** Who has died, came back, or is no client now. */
import { ticked, workedOut } from './common/kinds';
import { letterReturnedOn } from '$lib/domain/rules/contacts';
import { isBackInTouch, isRecentFormer, wantsNoProvider } from '$lib/domain/rules/situation';

export default {
	deceased: ticked({
		title: 'Has died',
		about:
			'No letter goes to the family. The record is closed and kept as for any adult; requests go to whoever represents the estate.',
		brings: ['note-the-death'],
		keepsOnly: {
			steps: ['store-records', 'close-file', 'write-closing-note'],
			because: 'Your client has died: nothing is sent, and nobody is told of the therapy.'
		},
		watch: ['Privacy outlives your client.'],
		source: 'C: Standards C.5, client died (2026-11-22)'
	}),
	'back-in-touch': workedOut({
		title: 'They got in touch',
		about:
			'The attempts stop here. Talk about what they wish, and look again at the reason for ending.',
		brings: [],
		waives: {
			'call-them': 'They got in touch: no more attempts are needed.',
			'send-a-message': 'They got in touch: no more attempts are needed.',
			'call-again': 'They got in touch: no more attempts are needed.',
			'send-a-warning': 'They got in touch: no more attempts are needed.'
		},
		watch: ['Look again at the reason: it may no longer be true.'],
		source: 'S: Our reading (2026-11-22)',
		holds: isBackInTouch
	}),
	'letter-returned': workedOut({
		title: 'A letter came back',
		about: 'It is sent once more, and its arrival is asked for anew.',
		brings: ['send-it-again'],
		gates: { 'keep-proof-of-delivery': ['send-it-again'] },
		watch: ['Keep the letter that came back unopened: it is your proof.'],
		source: 'S: Standards C.5, no reply (2026-11-22)',
		holds: (situation) => letterReturnedOn(situation) !== null
	}),
	'no-next-provider': workedOut({
		title: 'No next provider',
		about: 'The hand-off is left out. Crisis numbers and the way back stay.',
		brings: [],
		waives: {
			'sign-release': 'There is no next provider.',
			'send-transfer-summary': 'There is no next provider.',
			'hand-off-call': 'There is no next provider.',
			'confirm-receipt': 'There is no next provider.',
			'confirm-first-visit': 'There is no next provider.',
			'end-follow-up': 'There is no next provider.',
			'overlap-with-next': 'There is no next provider.',
			'speak-with-the-unit': 'There is no next provider.',
			'plan-the-gap': 'There is no next provider.',
			'help-with-first-call': 'There is no next provider.'
		},
		watch: [],
		source: 'B: APA 10.10(c) (2026-11-22)',
		holds: wantsNoProvider
	}),
	'former-client': workedOut({
		title: 'A former client',
		about: 'A short letter about the records, to a confirmed address, and nothing else.',
		brings: ['confirm-address', 'write-to-former-client'],
		gates: { 'write-to-former-client': ['confirm-address'] },
		keepsOnly: { steps: [], because: 'A former client: only the records matter.' },
		watch: ['No invitation to therapy, and nothing on the envelope.'],
		source: 'B: NASW Assurance Services; VA, NJ and CO rules on former clients (2026-11-22)',
		holds: isRecentFormer
	}),
	'waiting-list': workedOut({
		title: 'On the waiting list',
		about: 'A short word that there will be no place, and where else to ask.',
		brings: ['tell-waiting-person'],
		keepsOnly: { steps: [], because: 'Not seen yet: they only need to know.' },
		watch: [],
		source: 'B: Standards C.5, wait-list (2026-11-22)',
		holds: ({ case: { client } }) => client.standing === 'waiting'
	})
};
