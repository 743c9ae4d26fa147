import type { Region } from '$lib/domain/days/day';
import byRegion from './words.json';

/** What is said otherwise on the other side of the ocean; `license` is the permission to work. */
export const words: Record<Region, typeof byRegion.US> = byRegion;
