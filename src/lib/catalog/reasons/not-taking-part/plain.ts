import { inPlain, lastMeeting, notYou } from '$lib/catalog/reasons/common/in-plain-words';
import letter from './letter';

export default inPlain(letter, (here) => ({
	news: `I think that this is not the right time for our work. So our work will end. ${lastMeeting(here)}`,
	kind: notYou
}));
