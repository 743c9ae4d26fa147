import type { ReadyStream } from './stream';

/** A picture ready to be put into any number of files: decoded and packed once. */
export type Picture = {
	/** Of its dictionary, in PDF's own words. */
	entries: string;
	contents: Uint8Array;
	/** How solid each dot is; `null`: all are. */
	mask: ReadyStream | null;
};
