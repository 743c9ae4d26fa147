import { letterReturnedOn } from '$lib/domain/rules/letter-returned';
import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 155,
	title: 'A letter came back',
	about: 'It is sent once more, and its arrival is asked for anew.',
	brings: ['send-it-again'],
	gates: { 'keep-proof-of-delivery': ['send-it-again'] },
	watch: ['Keep the letter that came back unopened: it is your proof.'],
	source: ['S: Standards C.5, no reply', '2026-11-22'],
	holds: (situation) => letterReturnedOn(situation) !== null
});
