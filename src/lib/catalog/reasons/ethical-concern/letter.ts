import { dates } from '$lib/catalog/letters/blocks/dates';
import { fromAfar, writeToThird } from '$lib/catalog/letters/blocks/from-afar';
import { complaint } from '$lib/catalog/letters/blocks/complaint';
import { endsWithOne } from '$lib/catalog/reasons/common/ends-with-one';

export default endsWithOne({
	id: 'ethical-concern',
	code: 'L15',
	version: 2,
	title: 'I must not go on as your therapist',
	about:
		'After advice: it lies with you and not with them, their right to complain, names, records.',
	needs: ['referrals', 'records'],
	body: (situation) =>
		fromAfar(situation, {
			fact: `I am writing to tell you that I must not go on as your therapist. Our work ends on ${dates(situation).last}.`,
			why: 'The reason lies in what I have to keep to as a therapist, and with me alone. You have done nothing wrong, whatever you said, felt or wished.',
			contact: `${writeToThird(situation)} They will see to your records and to names of others. If you would like to talk with me, you choose how: with somebody at your side, by phone, or not at all.`,
			more: [{ kind: 'heading', text: 'Your right to complain' }, complaint(situation)]
		})
});
