import type { Row } from './join';
import { NO_TIMESTAMP, type Timestamp } from './hybrid-clock';

/** What each commit seals anew: it says how many rows and entries there must be, and which. */
export type Head = {
	/** This device. */
	dev: string;
	/** Number and hash of the last entry of each device. */
	last: Record<string, { n: number; hash: string }>;
	/** How many rows, deleted records included. */
	rows: number;
	/** Sum of the tags of all sealed rows, modulo 2^128, in hex. */
	sum: string;
	/** The latest stamp this device gave or heeded. */
	stamp: Timestamp;
};

/** A row as it is held in memory, with the tag of its sealed form. */
export type Held = { row: Row; tag: bigint };

export function newHead(dev: string): Head {
	return { dev, last: {}, rows: 0, sum: sumText(0n), stamp: NO_TIMESTAMP };
}

/** How many entries the log has. */
export function entriesOf(head: Head): number {
	return Object.values(head.last).reduce((total, { n }) => total + n, 0);
}

export const sumText = (sum: bigint): string => BigInt.asUintN(128, sum).toString(16);

export const sumOf = (text: string): bigint => BigInt(`0x${text}`);
