import { inPlain, lastMeeting, notYou } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain((here) => ({
	news: `I think that this is not the right time for our work. So our work will end. ${lastMeeting(here)}`,
	kind: notYou
}));
