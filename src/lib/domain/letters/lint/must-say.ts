import { asCharged, mustSay, sentenceOf } from '$lib/domain/law/must-say';
import { wholeLetter, type Found, type Rule } from './finding';

/** What the rules of a place want said in a notice, and no sentence of ours says in this letter. */
export const unsaid: Rule = {
	id: 'mustSay',
	severity: 'warning',
	find({ going: { template, letter }, here }) {
		// A letter that ends no step answers one person.
		if (template.step === null || !template.needs.includes('records') || !here.reason.practiceEnds)
			return [];
		const words = letter.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
		const says = (sentence: string) => words.some((each) => each.includes(sentence));
		const destroys = words.some(
			(each) => /\b(?:destroy|shred)/i.test(each) && !/\bno records/i.test(each)
		);
		const practice = asCharged(here);
		return mustSay(here, destroys ? ['notice', 'destroying'] : ['notice']).flatMap(
			({ rule, place }): Found[] => {
				const whose = [`your`, `${here.case.client.callName ?? here.case.client.name}’s`];
				const sentences = whose.map((each) => sentenceOf(rule, practice, each));
				if (sentences.some((each) => each !== null && says(each))) return [];
				const sentence = `${place.title} wants a notice to say this: ${rule.text}`;
				const about = `${rule.id} ${template.id} ${template.version}`;
				return [{ where: wholeLetter, sentence, fix: 'records', about }];
			}
		);
	}
};
