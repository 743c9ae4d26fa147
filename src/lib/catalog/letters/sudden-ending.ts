import { isByExecutor, missingWriter, signedByWriter, whoWrites } from './blocks/from-executor';
import { letter } from './blocks/letter';
import { missingToWrite } from './blocks/of-one';
import { mayBeSudden, suddenEnding } from './blocks/sudden-ending';

export default letter({
	id: 'sudden-ending',
	code: 'L28',
	version: 1,
	title: 'A page for a sudden ending',
	about:
		'A short word with the page “If your therapy ended suddenly”: what is normal, whom to turn to, records, help.',
	needs: [],
	step: null,
	fits: (situation) => mayBeSudden(situation) && !situation.minor,
	missing: (situation) => [...missingWriter(situation), ...missingToWrite(situation)],
	unknown: (situation) =>
		isByExecutor(situation) && situation.known.told === null
			? ['Tell them first what has happened: this page does not say it.']
			: [],
	documentTitle: 'If your therapy ended suddenly',
	forEachMember: true,
	subject: () => 'A page for you to keep',
	body: (situation) => [
		...(isByExecutor(situation) ? [whoWrites(situation)] : []),
		'Sometimes therapy ends with little warning, and that can be hard. With this letter comes a page for the time afterwards. It says what is normal to feel and what can help. It also says how to find somebody new, how to get your records, and whom to call if you need help at once.',
		'There is nothing you have to do with it. I hope that it is of use to you.',
		'I wish you well.'
	],
	sheets: suddenEnding,
	signing: signedByWriter
});
