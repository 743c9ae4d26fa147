/** Letters that several reasons share: what stands in them, each reason's folder says. */
import type { Entry } from '$lib/catalog/letters/blocks/about-them/about-them';
import { allNeeds } from '$lib/domain/letters/needs';

export const guardianNotice: Entry = {
	id: 'guardian-notice',
	version: 3,
	title: 'To a parent or guardian: the practice closes',
	about:
		'Tells whoever decides for a minor that the practice closes, or that you leave it. What is the child’s stays private.',
	needs: allNeeds
};

export const guardianEnding: Entry = {
	id: 'guardian-ending',
	version: 2,
	title: 'To a parent or guardian: the work ends',
	about:
		'Where the work with a minor ends and the practice goes on. What is the child’s stays private.',
	needs: allNeeds
};

export const guardianStaysAway: Entry = {
	id: 'guardian-stays-away',
	version: 1,
	title: 'To a parent or guardian: it ends on a day',
	about:
		'The last letter where nobody comes or answers: the day, one open session, the way back. What is the child’s stays private.',
	needs: allNeeds
};

export const decisionMakerNotice: Entry = {
	id: 'decision-maker-notice',
	version: 1,
	title: 'To whoever decides with them: the notice',
	about:
		'Says why, from when and what comes next, and nothing of what is private. Beside their own letter.',
	needs: allNeeds
};

export const plainNotice: Entry = {
	id: 'plain-notice',
	version: 1,
	title: 'The notice in plain words',
	about: 'To somebody for whom others decide: what happens, in short sentences, to them first.',
	needs: ['crisis']
};
