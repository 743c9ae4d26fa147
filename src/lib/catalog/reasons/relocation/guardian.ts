import { called } from '$lib/catalog/letters/blocks/about-them/words';
import { moving } from '$lib/catalog/letters/blocks/closing';
import { aboutClosing } from '$lib/catalog/reasons/common/about-closing';
import { relocation } from './letter';

export default aboutClosing({
	of: relocation,
	fact: moving,
	more: (situation) => [
		`You may wonder about online sessions after my move. The law where ${called(situation)} lives decides whether I may offer them. So please plan as if the work ends on that last day.`
	]
});
