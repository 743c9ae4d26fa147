import { inPlain, lastMeeting, notYou } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain((here) => ({
	news: `I think that somebody else can help you more than I can. So our work will end. ${lastMeeting(here)}`,
	kind: notYou
}));
