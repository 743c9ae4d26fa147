import { isToldFirst, untold } from '$lib/domain/letters/mailing';
import { heard, hidesSender } from '$lib/domain/rules';
import { wholeLetter, type Rule } from './finding';
import sentences from './sentences.json';

export const notTold: Rule = {
	id: 'notTold',
	severity: 'error',
	mayGo: true,
	find({ going: { template }, here }) {
		const { client } = here.case;
		const comesAfter = template.step !== null && client.standing === 'current' && isToldFirst(here);
		if (!comesAfter || heard(here) !== 'notYet') return [];
		const sentence = hidesSender(here) ? untold(here) : sentences.notTold;
		const about = `${client.id} ${template.id}`;
		return [{ where: wholeLetter, sentence, fix: 'person', about }];
	}
};
