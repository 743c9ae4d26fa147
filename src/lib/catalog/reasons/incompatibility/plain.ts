import { inPlain, lastMeeting, notYou } from '$lib/catalog/reasons/common/in-plain-words';
import letter from './letter';

export default inPlain(letter, (here) => ({
	news: `I think that somebody else can help you better than I can. So our work will end. ${lastMeeting(here)}`,
	kind: notYou
}));
