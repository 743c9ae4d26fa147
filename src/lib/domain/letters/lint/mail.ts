import type { Rule } from './finding';
import sentences from './sentences.json';

/** A letter to somebody who does not come can only be posted, though nobody asked whether mail is safe; to nobody where one came back. */
export const mail: Rule = {
	id: 'mail',
	severity: 'warning',
	find({ going: { byHand, addressee }, here }) {
		if (!byHand || (here.reason.clientReachable && byHand.because !== 'cameBack')) return [];
		const who = addressee.recipient ?? here.case.client;
		const where = { part: 'address', block: null, words: '' } as const;
		const about = `${who.id} ${byHand.because}`;
		return [{ where, sentence: sentences.mail[byHand.because], fix: 'person', about }];
	}
};
