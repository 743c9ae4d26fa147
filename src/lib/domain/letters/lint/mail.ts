import type { Found, Rule } from './finding';

/** A letter to somebody who does not come can only be posted, though nobody asked whether mail is safe. */
export const mail: Rule = {
	id: 'mail',
	severity: 'warning',
	find({ going: { byHand, addressee }, here }) {
		if (!byHand || here.reason.clientReachable) return [];
		const who = addressee.recipient ?? here.case.client;
		const found: Found = {
			where: { part: 'address', block: null, words: '' },
			sentence: byHand.because === 'mailRefused' ? refused : notAsked,
			fix: 'person',
			about: `${who.id} ${byHand.because}`
		};
		return [found];
	}
};

const refused =
	'They asked for no mail and do not come: there is no safe way yet. Note a safer address, or use the portal.';
const notAsked =
	'Nobody asked them about mail, and they do not come. Think of who may open it; a safer address or the portal may serve better.';
