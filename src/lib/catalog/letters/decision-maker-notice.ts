import { toDecisionMakers } from './blocks/about-them/about-them';
import { illness, leave } from './blocks/about-them/away';
import { closing } from './blocks/about-them/closing';
import { crisis } from './blocks/about-them/crisis';
import { boundary, crossedLine } from './blocks/about-them/from-afar';
import { ofOne } from './blocks/about-them/of-one';
import { staysAway, theirWish } from './blocks/about-them/stays-away';

export default toDecisionMakers(
	{
		id: 'decision-maker-notice',
		version: 1,
		title: 'To whoever decides with them: the notice',
		about:
			'Says why, from when and what comes next, and nothing of what is private. Beside their own letter.'
	},
	closing,
	ofOne,
	leave,
	illness,
	crisis,
	theirWish,
	staysAway,
	boundary,
	crossedLine
);
