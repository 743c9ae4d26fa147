import boundaryOrSafety from './boundary-or-safety';
import clientEnds from './client-ends';
import crisisTransfer from './crisis-transfer';
import ethicalConcern from './ethical-concern';
import goalsAchieved from './goals-achieved';
import illness from './illness';
import incompatibility from './incompatibility';
import lackOfProgress from './lack-of-progress';
import leavingGroupPractice from './leaving-group-practice';
import lostToContact from './lost-to-contact';
import nonPayment from './non-payment';
import notAttending from './not-attending';
import payerEnds from './payer-ends';
import plannedLeave from './planned-leave';
import practiceClosing from './practice-closing';
import { plainNews } from './blocks/plain-news';
import { plainly } from './blocks/plainly';
import { inPlainWords } from './blocks/plain-words';

export default plainly(
	{
		id: 'plain-notice',
		version: 1,
		title: 'The notice in plain words',
		about: 'To somebody for whom others decide: what happens, in short sentences, to them first.'
	},
	[
		practiceClosing,
		leavingGroupPractice,
		goalsAchieved,
		lackOfProgress,
		incompatibility,
		payerEnds,
		nonPayment,
		clientEnds,
		notAttending,
		lostToContact,
		plannedLeave,
		illness,
		crisisTransfer,
		boundaryOrSafety,
		ethicalConcern
	],
	(situation) => inPlainWords(situation, plainNews(situation))
);
