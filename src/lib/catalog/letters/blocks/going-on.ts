import { lines } from '$lib/domain/address';
import { writeDay, type Region } from '$lib/domain/day';
import type { Block } from '$lib/domain/letter';
import type { Provider } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules';
import { findOthers } from './words';

/** The referrals, after a lead of one's own, and how to find others; nothing where no care follows. */
export function goingOn(situation: Situation, lead: string): Block[] {
	const { place, practice, reason } = situation;
	if (!reason.careContinues) return [];
	return [
		{ kind: 'heading', text: 'Going on with someone else' },
		{ kind: 'paragraph', text: lead },
		{
			kind: 'entries',
			entries: referable(situation.providers).map((each) => entry(each, practice.regionStyle))
		},
		{ kind: 'paragraph', text: findOthers(place.country) }
	];
}

/** Providers a client could turn to: with a name and a way to reach them. */
export function referable(providers: readonly Provider[]): Provider[] {
	return providers.filter(
		({ name, phone, email, website, address }) =>
			name.trim() && [phone, email, website, address].some((way) => way.trim())
	);
}

export function entry(provider: Provider, region: Region) {
	const { name, speciality, phone, email, website, address, checkedOn } = provider;
	const openings = checkedOn ? `Had openings when asked on ${writeDay(checkedOn, region)}` : '';
	const all = [speciality, phone, email, website, lines(address).join(', '), openings];
	return { name, lines: all.filter(Boolean) };
}
