import type { RecordOf, RecordType } from './index';

type Later = { readonly [K in RecordType]: Readonly<Partial<Omit<RecordOf<K>, 'id'>>> };

/**
 * The upcasters: what a record from before a field was added holds for it. A field that joins a schema of a
 * released version joins here too, for ever.
 */
export const addedLater = {
	client: {
		textConsent: null,
		endedOn: null,
		notes: '',
		mergedFrom: [],
		tellOn: null,
		circumstances: [],
		circumstancesSince: {},
		endingBegunOn: null,
		newsMovedOn: null,
		levelOfCare: null,
		need: null,
		seeksSpeciality: '',
		seeksInsurer: '',
		seeksLanguage: '',
		seeksFormat: null,
		bridgeWho: '',
		bridgeUntilOn: null,
		closureSessions: null,
		handOffWay: null,
		followUpUntilOn: null,
		legalHold: false,
		keepUntilOn: null,
		keepUntilBecause: null,
		sessionCount: null,
		statusAtEnd: null,
		riskAtEnd: null,
		thirdPerson: '',
		thirdPersonAddress: '',
		thirdPersonPhone: ''
	},
	recipient: {
		textConsent: null,
		mayKnow: null,
		signs: null,
		mayReceive: null,
		courtOrder: null,
		courtOrderOn: null,
		noContact: null
	},
	outcome: { note: null, reopenedOn: null, who: null, said: null, reached: null },
	letter: {
		correspondentId: null,
		providerId: null,
		receivedOn: null,
		receivedBy: null,
		returnedOn: null,
		printedFrom: 'pdf',
		carries: [],
		named: [],
		said: null
	},
	provider: {
		fees: '',
		insurers: '',
		languages: '',
		formats: [],
		places: [],
		openings: null,
		retiring: null
	},
	contact: { said: null },
	referral: { providerName: '', missedOn: null },
	session: {},
	release: { asks: [], signatures: [] },
	taskOutcome: {},
	taskDay: {},
	filter: {},
	correspondent: {},
	wording: {},
	reading: {},
	practice: {
		coverName: null,
		coverPhone: null,
		executorName: null,
		executorPhone: null,
		executorAgreedOn: null,
		executorStandIn: '',
		executorLetterOn: null,
		recordsWhere: null,
		paperWhere: null,
		backupWhere: null,
		keyWhere: null,
		absentSinceOn: null,
		newsMovedOn: null,
		riskReadOn: null,
		returnFromOn: null,
		returnByOn: null,
		becomesClosingOn: null,
		lookBackMonths: 24,
		licensedAs: null,
		overrules: {},
		envelopeSender: null
	}
} satisfies Later;
