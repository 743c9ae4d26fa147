import { isToldFirst, untold } from '$lib/domain/letters/mailing';
import { heard, hidesSender } from '$lib/domain/rules';
import type { Rule } from './finding';
import sentences from './sentences.json';

export const notTold: Rule = {
	id: 'notTold',
	severity: 'error',
	mayGo: true,
	find({ going: { template, addressee }, here }) {
		const { client } = here.case;
		const comesAfter = template.step !== null && client.standing === 'current' && isToldFirst(here);
		if (!comesAfter || heard(here) !== 'notYet') return [];
		return [
			{
				where: { part: null, block: null, words: '' },
				sentence: hidesSender(here) ? untold(here) : sentences.notTold,
				fix: 'person',
				about: `${addressee.case.client.id} ${template.id}`
			}
		];
	}
};
