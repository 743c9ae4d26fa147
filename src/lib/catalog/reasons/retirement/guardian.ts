import { closingDay } from '$lib/catalog/letters/blocks/closing';
import { aboutClosing } from '$lib/catalog/reasons/common/about-closing';
import { retirement } from './letter';

export default aboutClosing({
	of: retirement,
	fact: (situation) => `I am going to retire. My practice closes on ${closingDay(situation)}.`
});
