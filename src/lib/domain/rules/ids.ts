/** Written by `scripts/ids.mjs` from the folders of the catalog. */

export type ReasonId =
	| 'boundary-or-safety' | 'client-ends' | 'crisis-transfer' | 'ethical-concern'
	| 'goals-achieved' | 'illness' | 'incompatibility' | 'lack-of-progress'
	| 'leaving-group-practice' | 'lost-to-contact' | 'non-payment' | 'not-attending'
	| 'not-ending' | 'parental-leave' | 'payer-ends' | 'planned-leave'
	| 'practice-closing' | 'relocation' | 'retirement' | 'sudden-absence';

export type StepId =
	| 'acknowledge-their-wish' | 'agree-on-a-date' | 'agree-on-contact-after' | 'agree-on-what-helps'
	| 'arrange-cover' | 'ask-for-an-appeal' | 'ask-lawyer-and-insurer' | 'assess-need'
	| 'call-again' | 'call-them' | 'check-contact-wishes' | 'check-custody'
	| 'check-decision-maker' | 'check-licence-where-they-are' | 'check-openings' | 'check-own-reasons'
	| 'check-the-order' | 'choose-level-of-care' | 'choose-options' | 'choose-who-speaks'
	| 'close-file' | 'confirm-address' | 'confirm-first-visit' | 'confirm-receipt'
	| 'confirm-the-ending' | 'consult' | 'correct-the-letter' | 'end-follow-up'
	| 'explain-choices' | 'find-new-supervisor' | 'give-crisis-resources' | 'give-referral-details'
	| 'give-written-notice' | 'hand-off-call' | 'help-with-first-call' | 'hold-closure-sessions'
	| 'invite-to-a-last-session' | 'keep-proof-of-delivery' | 'leave-an-open-offer' | 'make-terms-clear'
	| 'make-the-report' | 'measure-outcome' | 'name-return-window' | 'name-the-unit'
	| 'name-third-person' | 'note-the-death' | 'offer-a-transfer' | 'offer-records'
	| 'overlap-with-next' | 'part-2-consent' | 'plan-closure-sessions' | 'plan-the-gap'
	| 'read-the-contract' | 'record-choice' | 'remind-at-half-time' | 'review-progress'
	| 'review-safety-plan' | 'rule-out-danger' | 'say-how-it-goes-on' | 'screen-what-keeps-them-away'
	| 'send-a-message' | 'send-a-warning' | 'send-it-again' | 'send-second-notice'
	| 'send-transfer-summary' | 'settle-balance' | 'settle-the-return' | 'sign-release'
	| 'speak-with-the-unit' | 'state-the-essentials' | 'stay-until-accepted' | 'steady-first'
	| 'store-records' | 'talk-over-consequences' | 'talk-over-the-notice' | 'tell-guardian-or-partner'
	| 'tell-in-session' | 'tell-prescriber' | 'tell-the-referrer' | 'tell-them-again'
	| 'tell-waiting-person' | 'thin-out-sessions' | 'try-another-plan' | 'write-closing-note'
	| 'write-to-former-client';

export type CircumstanceId =
	| 'abuse-report-open' | 'at-risk' | 'back-in-touch' | 'court-ordered'
	| 'deceased' | 'elsewhere' | 'former-client' | 'in-crisis'
	| 'lacks-capacity' | 'letter-out-of-date' | 'letter-returned' | 'medication'
	| 'minor' | 'no-next-provider' | 'not-alone' | 'owes-balance'
	| 'part-2' | 'refuses-closure' | 'supervised' | 'threatened'
	| 'told-another-day' | 'waiting-list';

export type TaskId =
	| 'announce-again-after-closing' | 'answer-records-requests' | 'arrange-insurance' | 'arrange-leave-cover'
	| 'begin-referrals' | 'build-referral-list' | 'call-every-client' | 'call-those-at-risk'
	| 'call-todays-clients' | 'cancel-standing-appointments' | 'change-what-answers' | 'check-on-hand-offs'
	| 'choose-closing-day' | 'choose-records-custodian' | 'choose-return-window' | 'choose-turning-day'
	| 'close-accounts-last' | 'confirm-the-event' | 'decide-return-or-closing' | 'destroy-records-due'
	| 'find-own-support' | 'give-crisis-plans' | 'give-public-notice' | 'hand-records-to-custodian'
	| 'hold-closure-sessions' | 'limit-new-clients' | 'list-all-clients' | 'look-back-after-a-year'
	| 'move-records' | 'name-an-executor' | 'notify-landlord-and-vendors' | 'notify-licensing-board'
	| 'notify-payers' | 'open-the-emergency-pack' | 'place-each-client' | 'read-own-rules'
	| 'secure-records-and-devices' | 'send-second-notice' | 'send-transfer-summaries' | 'send-written-notice'
	| 'set-voicemail-and-reply' | 'settle-accounts' | 'settle-final-bills' | 'sort-by-need'
	| 'speak-with-the-family' | 'tell-all-clients' | 'tell-board-and-insurer' | 'tell-colleagues'
	| 'tell-long-term-clients' | 'tell-of-your-return' | 'tell-staff-and-supervisees' | 'tell-those-who-work-along'
	| 'test-records-export' | 'update-registers' | 'write-closing-notes' | 'write-former-clients'
	| 'write-to-all-clients' | 'write-to-former';

export type PlaceId =
	| 'au' | 'au-act' | 'au-vic' | 'ca'
	| 'ca-ab' | 'ca-on' | 'general' | 'uk'
	| 'us' | 'us-az' | 'us-ca' | 'us-co'
	| 'us-fl' | 'us-ga' | 'us-il' | 'us-ma'
	| 'us-md' | 'us-me' | 'us-mi' | 'us-mn'
	| 'us-nc' | 'us-nj' | 'us-nv' | 'us-ny'
	| 'us-oh' | 'us-or' | 'us-pa' | 'us-tn'
	| 'us-tx' | 'us-va' | 'us-wa';

export type CountryId =
	| 'AU' | 'CA' | 'GB' | 'US';

export type LetterId =
	| 'attendance-warning' | 'boundary-or-safety' | 'check-in' | 'client-ends'
	| 'colleague-died' | 'colleague-ill' | 'correction' | 'crisis-transfer'
	| 'decision-maker-attendance-warning' | 'decision-maker-check-in' | 'decision-maker-colleague-died' | 'decision-maker-colleague-ill'
	| 'decision-maker-correction' | 'decision-maker-ending-confirmed' | 'decision-maker-former-client' | 'decision-maker-last-session'
	| 'decision-maker-notice' | 'decision-maker-second-notice' | 'decision-maker-waiting-list' | 'ending-confirmed'
	| 'ethical-concern' | 'follow-up' | 'former-client' | 'goals-achieved'
	| 'guardian-attendance-warning' | 'guardian-boundary-or-safety' | 'guardian-check-in' | 'guardian-client-ends'
	| 'guardian-colleague-died' | 'guardian-colleague-ill' | 'guardian-correction' | 'guardian-crisis-transfer'
	| 'guardian-ending' | 'guardian-ending-confirmed' | 'guardian-ethical-concern' | 'guardian-follow-up'
	| 'guardian-former-client' | 'guardian-illness' | 'guardian-last-session' | 'guardian-leave'
	| 'guardian-notice' | 'guardian-records-request' | 'guardian-second-notice' | 'guardian-stays-away'
	| 'guardian-sudden-ending' | 'guardian-waiting-list' | 'illness' | 'incompatibility'
	| 'lack-of-progress' | 'last-session-invitation' | 'leaving-group-practice' | 'lost-to-contact'
	| 'member-notice' | 'non-payment' | 'not-attending' | 'payer-ends'
	| 'plain-colleague-died' | 'plain-colleague-ill' | 'plain-correction' | 'plain-ending-confirmed'
	| 'plain-notice' | 'plain-second-notice' | 'planned-leave' | 'practice-closing'
	| 'records-request' | 'relocation' | 'retirement' | 'second-notice'
	| 'sudden-ending' | 'waiting-list';
